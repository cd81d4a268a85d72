package dev.limber.flow;

import static dev.limber.flow.Events.last;
import static dev.limber.flow.Events.lasting;
import static dev.limber.flow.Events.tick;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.event.Diagnostics;
import dev.limber.event.RoutineEvent;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class EventPublisherTest {

  private static final String TOO_SLOW =
      "IllegalStateException: the subscriber is too slow: its buffer is full of events that must"
          + " not be dropped";

  private final List<String> told = new ArrayList<>();
  private final Diagnostics diagnostics =
      new Diagnostics() {
        @Override
        public void ticksDropped(long count) {
          told.add("ticks " + count);
        }

        @Override
        public void subscriberFailed(Throwable failure) {
          told.add("failed " + failure.getMessage());
        }
      };
  private final EventPublisher events =
      EventPublisher.builder().bufferCapacity(3).diagnostics(diagnostics).build();
  private final Reader reader = new Reader();

  @Test
  void eventsComeInOrderAsTheyAreAskedFor() {
    events.subscribe(reader);
    publish(lasting(1), lasting(2));
    assertThat(reader.heard()).containsExactly("subscribed");

    reader.request(1);
    assertThat(reader.heard()).containsExactly("subscribed", "1");
    reader.request(2);
    publish(lasting(3), lasting(4));
    assertThat(reader.heard()).containsExactly("subscribed", "1", "2", "3");
  }

  @Test
  void theLastEventIsFollowedByTheEndAsSoonAsItHasBeenTaken() {
    events.subscribe(reader);
    publish(lasting(1), last(2));
    reader.request(1);
    assertThat(reader.heard()).containsExactly("subscribed", "1");

    reader.request(1);
    assertThat(reader.heard()).containsExactly("subscribed", "1", "2", "complete");
    publish(lasting(3));
    reader.request(1);
    reader.request(-1);
    assertThat(reader.heard()).containsExactly("subscribed", "1", "2", "complete");
  }

  @Test
  void whoeverComesLaterHearsWhatIsStillToCome() {
    publish(lasting(1));
    events.subscribe(reader);
    reader.request(9);
    publish(lasting(2));

    assertThat(reader.heard()).containsExactly("subscribed", "2");
  }

  @Test
  void whoeverComesAfterTheEndHearsThatItIsOver() {
    publish(lasting(1), last(2));
    events.subscribe(reader);

    assertThat(reader.heard()).containsExactly("subscribed", "complete");
  }

  @Test
  void eachSubscriberHasAPaceOfItsOwn() {
    Reader slow = new Reader();
    events.subscribe(reader);
    events.subscribe(slow);
    reader.request(9);
    slow.request(1);
    publish(lasting(1), lasting(2), last(3));

    assertThat(reader.heard()).containsExactly("subscribed", "1", "2", "3", "complete");
    assertThat(slow.heard()).containsExactly("subscribed", "1");
  }

  @Test
  void ticksGiveWayWhereThereIsNoRoomAndAreCounted() {
    events.subscribe(reader);
    publish(tick(1), lasting(2), tick(3), lasting(4), tick(5));
    reader.request(9);

    assertThat(reader.heard()).containsExactly("subscribed", "2", "4", "5");
    assertThat(told).containsExactly("ticks 1", "ticks 1");
  }

  @Test
  void aSubscriberThatIsTooSlowHearsItAtOnceAndTheOthersGoOn() {
    Reader other = new Reader();
    events.subscribe(reader);
    events.subscribe(other);
    other.request(9);
    publish(lasting(1), lasting(2), lasting(3), lasting(4), lasting(5));
    reader.request(9);

    assertThat(reader.heard()).containsExactly("subscribed", TOO_SLOW);
    assertThat(other.heard()).containsExactly("subscribed", "1", "2", "3", "4", "5");
  }

  @Test
  void nothingComesAfterACancel() {
    events.subscribe(reader);
    publish(lasting(1), lasting(2));
    reader.subscription().cancel();
    reader.subscription().cancel();
    reader.request(9);
    reader.request(0);
    publish(last(3));

    assertThat(reader.heard()).containsExactly("subscribed");
  }

  @Test
  void aSubscriberMayCancelWhileItTakesAnEvent() {
    Reader leaving =
        new Reader() {
          @Override
          public void onNext(RoutineEvent event) {
            super.onNext(event);
            subscription().cancel();
          }
        };
    events.subscribe(leaving);
    publish(lasting(1), lasting(2));
    leaving.request(9);

    assertThat(leaving.heard()).containsExactly("subscribed", "1");
  }

  @Test
  void askingForNothingEndsTheSubscription() {
    events.subscribe(reader);
    publish(lasting(1));
    reader.request(0);
    reader.request(9);
    publish(lasting(2));

    assertThat(reader.heard())
        .containsExactly(
            "subscribed",
            "IllegalArgumentException: request must be for at least 1 event, but was for 0"
                + " (Reactive Streams, rule 3.9)");
  }

  @Test
  void whoAsksForMoreWithinASignalIsNotCalledWithinIt() {
    int many = 100_000;
    EventPublisher roomy = EventPublisher.builder().bufferCapacity(many).build();
    int[] depth = new int[2];
    Reader greedy =
        new Reader() {
          @Override
          public void onNext(RoutineEvent event) {
            depth[0]++;
            depth[1] = Math.max(depth[0], depth[1]);
            subscription().request(1);
            depth[0]--;
            super.onNext(event);
          }
        };
    roomy.subscribe(greedy);
    for (int seq = 1; seq <= many; seq++) {
      roomy.onEvent(lasting(seq));
    }
    greedy.request(1);

    assertThat(greedy.heard()).hasSize(1 + many);
    assertThat(depth[1]).isEqualTo(1);
  }

  @Test
  void aSubscriberThatThrowsLosesItsSubscriptionOnly() {
    Reader broken =
        new Reader() {
          @Override
          public void onNext(RoutineEvent event) {
            super.onNext(event);
            throw new AssertionError("next");
          }
        };
    events.subscribe(broken);
    events.subscribe(reader);
    broken.request(9);
    reader.request(9);
    publish(lasting(1), lasting(2));

    assertThat(broken.heard()).containsExactly("subscribed", "1");
    assertThat(reader.heard()).containsExactly("subscribed", "1", "2");
    assertThat(told).containsExactly("failed next");
  }

  @Test
  void aSubscriberThatThrowsWhereItIsTakenInOrLetGoIsSurvivedToo() {
    Reader broken =
        new Reader() {
          @Override
          public void onSubscribe(Flow.Subscription given) {
            throw new IllegalStateException("subscribe");
          }
        };
    Reader brokenLater =
        new Reader() {
          @Override
          public void onComplete() {
            throw new IllegalStateException("complete");
          }
        };
    events.subscribe(broken);
    events.subscribe(brokenLater);
    brokenLater.request(1);
    publish(last(1));

    assertThat(broken.heard()).isEmpty();
    assertThat(told).containsExactly("failed subscribe", "failed complete");
  }

  @Test
  void whatFailsTheSessionFailsItsSubscribersAtOnce() {
    events.subscribe(reader);
    publish(lasting(1));
    events.fail(new RejectedExecutionException("no thread"));
    Reader late = new Reader();
    events.subscribe(late);
    publish(last(2));

    String[] heard = {"subscribed", "RejectedExecutionException: no thread"};
    assertThat(reader.heard()).containsExactly(heard);
    assertThat(late.heard()).containsExactly(heard);
  }

  @Test
  void afterTheLastEventNothingFails() {
    events.subscribe(reader);
    publish(last(1));
    events.fail(new IllegalStateException("too late"));
    reader.request(1);

    assertThat(reader.heard()).containsExactly("subscribed", "1", "complete");
  }

  @Test
  void onAnExecutorEverySignalIsGivenThere() {
    Queue<Runnable> tasks = new ArrayDeque<>();
    EventPublisher handed = EventPublisher.builder().executor(tasks::add).build();
    handed.subscribe(reader);
    handed.onEvent(lasting(1));
    assertThat(reader.heard()).isEmpty();

    runAll(tasks);
    reader.request(1);
    assertThat(reader.heard()).containsExactly("subscribed");
    runAll(tasks);
    assertThat(reader.heard()).containsExactly("subscribed", "1");
  }

  @Test
  void whatIsUnderWayIsNotGivenToTheExecutorTwice() {
    Queue<Runnable> tasks = new ArrayDeque<>();
    EventPublisher handed = EventPublisher.builder().executor(tasks::add).build();
    handed.subscribe(reader);
    handed.onEvent(lasting(1));
    handed.onEvent(last(2));

    assertThat(tasks).hasSize(1);
  }

  @Test
  void aCancelOvertakesWhatTheExecutorHasNotDoneYet() {
    Queue<Runnable> tasks = new ArrayDeque<>();
    EventPublisher handed = EventPublisher.builder().executor(tasks::add).build();
    handed.subscribe(reader);
    runAll(tasks);
    reader.request(9);
    handed.onEvent(lasting(1));
    reader.subscription().cancel();
    runAll(tasks);

    assertThat(reader.heard()).containsExactly("subscribed");
  }

  @Test
  void anExecutorThatRefusesEndsTheSubscription() {
    boolean[] shut = {false};
    EventPublisher refused =
        EventPublisher.builder()
            .executor(
                task -> {
                  if (shut[0]) {
                    throw new RejectedExecutionException("shut");
                  }
                  task.run();
                })
            .build();
    refused.subscribe(reader);
    reader.request(9);
    shut[0] = true;
    refused.onEvent(lasting(1));
    Reader late = new Reader();
    refused.subscribe(late);

    String[] heard = {"subscribed", "RejectedExecutionException: shut"};
    assertThat(reader.heard()).containsExactly(heard);
    assertThat(late.heard()).containsExactly(heard);
  }

  @Test
  void nobodyIsKeptWhoHasGone() {
    List<WeakReference<Reader>> gone = new ArrayList<>();
    List<Flow.Subscription> kept = new ArrayList<>();
    for (int way = 0; way < 3; way++) {
      Reader leaving = new Reader();
      events.subscribe(leaving);
      kept.add(leaving.subscription());
      gone.add(new WeakReference<>(leaving));
    }
    kept.get(0).cancel();
    kept.get(1).request(-1);
    kept.get(2).request(9);
    publish(last(1));

    for (int tries = 0; tries < 20 && gone.stream().anyMatch(it -> it.get() != null); tries++) {
      System.gc();
    }
    assertThat(gone).extracting(WeakReference::get).containsOnlyNulls();
    // until here, so that it is not by them that nobody is kept
    assertThat(kept).hasSize(3);
  }

  @Test
  void aSenselessSettingIsRefused() {
    assertThatThrownBy(() -> EventPublisher.builder().bufferCapacity(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("buffer capacity must be at least 1, but was 0");
    assertThatNullPointerException().isThrownBy(() -> events.subscribe(null));
    assertThatNullPointerException().isThrownBy(() -> events.fail(null));
    assertThatNullPointerException().isThrownBy(() -> EventPublisher.builder().executor(null));
    assertThatNullPointerException().isThrownBy(() -> EventPublisher.builder().diagnostics(null));
  }

  private void publish(RoutineEvent... published) {
    for (RoutineEvent event : published) {
      events.onEvent(event);
    }
  }

  private static void runAll(Queue<Runnable> tasks) {
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
  }
}
