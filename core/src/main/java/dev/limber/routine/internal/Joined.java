package dev.limber.routine.internal;

import dev.limber.routine.Prop;
import dev.limber.routine.RedFlag;
import dev.limber.routine.Routine;
import dev.limber.routine.Text;
import java.util.List;
import java.util.Map;

/**
 * What a routine declares together with all that it uses, near and far: its own first, then that of
 * each used routine in the order of appearance, each name and each precaution once.
 *
 * <p>The texts are those of a routine in the language of the outermost one: a plain text of a used
 * routine in another language stands under the tag of that language. Immutable.
 *
 * @param props the things that are needed, by slug
 * @param choices yes/no questions, by slug
 * @param symptoms what can be reported, by slug
 * @param redFlags the symptoms that end the session at once, each symptom once
 * @param precautions what to heed
 */
public record Joined(
    Map<String, Prop> props,
    Map<String, Text> choices,
    Map<String, Text> symptoms,
    List<RedFlag> redFlags,
    List<Text> precautions) {

  /** Returns the declarations of {@code routine} and of all that it uses. */
  public static Joined of(Routine routine) {
    return Joining.all(RoutineParts.of(routine));
  }
}
