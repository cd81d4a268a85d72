package dev.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.session.Plan;
import dev.limber.session.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeysTest {

  private static final Symptoms SYMPTOMS = Symptoms.of(Plan.of(Samples.everything()).preflight());

  private final Keys keys = new Keys(Symptoms.NONE, Optional::empty);
  private final List<RoutineEvent> events = new ArrayList<>();
  private final Session session =
      Session.of(
          Plan.of(Samples.stretch()),
          new RoutineListener() {
            @Override
            public void onEvent(RoutineEvent event) {
              events.add(event);
            }
          });

  @BeforeEach
  void start() {
    session.start();
    session.advance(Duration.ofSeconds(20));
    events.clear();
  }

  @Test
  void spacePausesAndGoesOn() {
    type(" ");
    assertThat(session.isPaused()).isTrue();

    type(" ");
    assertThat(session.isPaused()).isFalse();
  }

  @Test
  void pPausesToo() {
    type("p");

    assertThat(session.isPaused()).isTrue();
  }

  @Test
  void nAndTheRightArrowGoOn() {
    type("n");
    assertThat(started()).containsExactly("Come back slowly.");

    type("\u001b[C");
    assertThat(started()).containsExactly("Come back slowly.", "");
  }

  @Test
  void bAndTheLeftArrowGoBack() {
    session.advance(Duration.ofSeconds(5));
    events.clear();
    type("b");
    assertThat(started()).containsExactly("Hold the stretch.");

    type("\u001bOD");
    assertThat(started()).hasSize(2).last().asString().startsWith("Set your right foot back");
  }

  @Test
  void aDigitReportsPainOfThisLevel() {
    type("7");

    assertThat(events.get(0))
        .isInstanceOfSatisfying(
            RoutineEvent.PainReported.class, pain -> assertThat(pain.level()).hasValue(7));
  }

  @Test
  void theExclamationMarkReportsPainWithoutALevel() {
    type("!");

    assertThat(events.get(0))
        .isInstanceOfSatisfying(
            RoutineEvent.PainReported.class, pain -> assertThat(pain.level()).isEmpty());
  }

  @Test
  void fComesOutSafely() {
    type("f");

    assertThat(started()).containsExactly("Come back slowly.");
    assertThat(session.isOver()).isFalse();
  }

  @Test
  void qStopsAtOnce() {
    type("q");

    assertThat(session.isOver()).isTrue();
  }

  @Test
  void lettersMayBeLarge() {
    type("Q");

    assertThat(session.isOver()).isTrue();
  }

  @Test
  void anArrowWithAModifierIsAnArrow() {
    type("\u001b[1;5C");

    assertThat(started()).containsExactly("Come back slowly.");
  }

  @Test
  void otherKeysDoNothing() {
    type("x\t\r\u0004\u001b[A\u001b[15~é");

    assertThat(events).isEmpty();
  }

  @Test
  void anEscapeKeyOfItsOwnSwallowsNothing() {
    type("\u001bq");

    assertThat(session.isOver()).isTrue();
  }

  @Test
  void rCountsARep() {
    Session counting = everything("steps[4]");

    assertThat(typed("r", Symptoms.NONE, counting)).containsExactly("RepCompleted", "RepStarted");
  }

  @Test
  void sAndANumberReportASymptom() {
    Session running = everything("steps[4]");

    typed("s2", SYMPTOMS, running);

    assertThat(events)
        .singleElement()
        .isInstanceOfSatisfying(
            RoutineEvent.SymptomReported.class,
            report -> {
              assertThat(report.symptom()).isEqualTo("tight");
              assertThat(report.present()).isTrue();
            });
  }

  @Test
  void aRedFlagEndsTheSession() {
    Session running = everything("steps[4]");

    typed("S1", SYMPTOMS, running);

    assertThat(running.isOver()).isTrue();
  }

  @Test
  void aNumberWithoutASymptomIsNoPain() {
    assertThat(typed("s3s0s9", SYMPTOMS, everything("steps[4]"))).isEmpty();
    assertThat(typed("s1", Symptoms.NONE, everything("steps[4]"))).isEmpty();
  }

  @Test
  void afterAnotherKeyADigitIsPainAgain() {
    assertThat(typed("sx3", SYMPTOMS, everything("steps[4]"))).startsWith("PainReported");
    assertThat(typed("s23", SYMPTOMS, everything("steps[4]")))
        .startsWith("SymptomReported", "PainReported");
  }

  @Test
  void gSaysThatWhatIsWaitedForHasGone() {
    Session waiting = everything("steps[2]");

    new Keys(SYMPTOMS, () -> Optional.of("tight"))
        .typed('g')
        .ifPresent(command -> command.accept(waiting));

    assertThat(waiting.isWaiting()).isFalse();
  }

  @Test
  void gDoesNothingWhereNothingIsWaitedFor() {
    assertThat(typed("g", SYMPTOMS, everything("steps[4]"))).isEmpty();
  }

  /** Returns a session at {@code path} whose events from now on are kept. */
  private Session everything(String path) {
    Session running =
        Session.of(
            Plan.of(Samples.everything()),
            new RoutineListener() {
              @Override
              public void onEvent(RoutineEvent event) {
                events.add(event);
              }
            });
    running.start();
    running.seek(path);
    events.clear();
    return running;
  }

  private List<String> typed(String text, Symptoms symptoms, Session target) {
    Keys some = new Keys(symptoms, Optional::empty);
    text.codePoints()
        .forEach(character -> some.typed(character).ifPresent(command -> command.accept(target)));
    return events.stream().map(event -> event.getClass().getSimpleName()).toList();
  }

  private void type(String text) {
    text.codePoints()
        .forEach(character -> keys.typed(character).ifPresent(command -> command.accept(session)));
  }

  private List<String> started() {
    return events.stream()
        .filter(RoutineEvent.StepStarted.class::isInstance)
        .map(event -> ((RoutineEvent.StepStarted) event).text().orElse(""))
        .toList();
  }
}
