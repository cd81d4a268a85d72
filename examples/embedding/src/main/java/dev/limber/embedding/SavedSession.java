package dev.limber.embedding;

import dev.limber.dsl.json.EventJson;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.session.Plan;
import dev.limber.session.Session;
import dev.limber.session.Snapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A session that outlives its process, wherever that ends: what has happened is saved before
 * anybody is told of it, and what the receiver has not had yet it is told after the next start. So
 * it gets every event, in order, once.
 *
 * <p>Not safe for use by several threads.
 */
final class SavedSession implements RoutineListener {

  private final SaveFile file;
  private final Receiver receiver;
  private final Session session;
  private final List<RoutineEvent> untold = new ArrayList<>();

  /** Who is told of the events. One that cannot tell what it has had may get some twice. */
  interface Receiver {

    /** Returns the number of the last event that it has had, or zero. */
    long last();

    /** Takes the next event, and remembers it together with its number. */
    void take(RoutineEvent event) throws IOException;
  }

  /** Takes up the session of {@code plan} that {@code file} holds, or starts one. */
  SavedSession(Plan plan, SaveFile file, Receiver receiver) throws IOException {
    this.file = file;
    this.receiver = receiver;
    Optional<SaveFile.Saved> saved = file.read();
    if (saved.isPresent()) {
      session = Session.restore(plan, Snapshot.parse(saved.get().snapshot()), this);
      saved.get().events().forEach(line -> untold.add(EventJson.read(line)));
      tell();
    } else {
      session = Session.of(plan, this);
      happens(Session::start);
    }
  }

  Session session() {
    return session;
  }

  // docs: events-saved
  /** Has something happen in the session: time that goes by, or a command. */
  void happens(Consumer<Session> change) throws IOException {
    change.accept(session);
    List<String> lines = untold.stream().map(EventJson::write).toList();
    file.write(new SaveFile.Saved(session.snapshot().toString(), lines));
    tell();
  }

  /** Keeps an event until it has been saved, together with all that came of it. */
  @Override
  public void onEvent(RoutineEvent event) {
    untold.add(event);
  }

  private void tell() throws IOException {
    for (RoutineEvent event : untold) {
      if (event.seq() > receiver.last()) {
        receiver.take(event);
      }
    }
    untold.clear();
  }
  // docs end
}
