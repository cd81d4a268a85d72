package dev.limber.routine.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the builders of the model are generated: from the JDK alone, with nothing of the generator
 * left in the class files. Not strict, because builders begin with the usual values.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    jdkOnly = true,
    jacksonIntegration = false,
    allowedClasspathAnnotations = Override.class)
public @interface BuilderStyle {}
