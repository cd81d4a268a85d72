package dev.limber.session;

import java.util.List;
import java.util.Optional;

/**
 * What to tell and to prepare before the start, in the language of the plan.
 *
 * <p>Immutable.
 *
 * @param title the routine's title
 * @param summary what it is good for
 * @param instructions what to know before the start
 * @param precautions what to heed
 * @param redFlags the symptoms that end the session at once, in the author's order
 * @param symptoms what the host offers to report, in the author's order
 * @param props the things that are needed, in the author's order
 * @param choices the questions, in the author's order
 * @param startingPosture the posture of the first position, if it comes before anything else
 */
public record Preflight(
    String title,
    Optional<String> summary,
    Optional<String> instructions,
    List<String> precautions,
    List<RedFlag> redFlags,
    List<Symptom> symptoms,
    List<Prop> props,
    List<Choice> choices,
    Optional<String> startingPosture) {

  /**
   * A symptom that ends the session at once. Immutable.
   *
   * @param symptom its name in the file
   * @param advice what to tell the person
   */
  public record RedFlag(String symptom, String advice) {}

  /**
   * Something that can be reported. Immutable.
   *
   * @param slug its name in the file
   * @param title its words
   */
  public record Symptom(String slug, String title) {}

  /**
   * A thing that is needed. Immutable.
   *
   * @param slug its name in the file
   * @param title what it is
   * @param optional whether the routine can be done without it
   * @param present whether the plan takes it to be there
   * @param instead what can serve in its place
   */
  public record Prop(
      String slug, String title, boolean optional, boolean present, Optional<String> instead) {}

  /**
   * A question. Immutable.
   *
   * @param slug its name in the file
   * @param question its words
   * @param chosen whether the plan takes it as answered with yes
   */
  public record Choice(String slug, String question, boolean chosen) {}
}
