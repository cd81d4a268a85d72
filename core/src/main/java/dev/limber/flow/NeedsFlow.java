package dev.limber.flow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that needs {@code java.util.concurrent.Flow}: the build holds all others against
 * Android's API 26, which has none.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface NeedsFlow {}
