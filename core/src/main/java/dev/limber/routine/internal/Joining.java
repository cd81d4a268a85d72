package dev.limber.routine.internal;

import dev.limber.routine.Prop;
import dev.limber.routine.RedFlag;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.routine.Use;
import dev.limber.routine.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what a routine and those that it uses declare; each of them is looked at once,
 * however often it is used.
 *
 * <p>Not safe for use by several threads.
 */
final class Joining {

  /** Is told of a name that means one thing first and another then. */
  @FunctionalInterface
  interface Conflicts {
    void differ(String what, String slug, String first, String then, Routine used);
  }

  private static final Conflicts IGNORED = (what, slug, first, then, used) -> {};

  private final String language;
  private final Map<String, Prop> props;
  private final Map<String, Text> choices;
  private final Map<String, Text> symptoms;
  private final Map<String, RedFlag> redFlags = new LinkedHashMap<>();
  private final Set<Text> precautions;
  private final Set<Routine> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  Joining(RoutineParts own) {
    this.language = own.language();
    this.props = new LinkedHashMap<>(own.props());
    this.choices = new LinkedHashMap<>(own.choices());
    this.symptoms = new LinkedHashMap<>(own.symptoms());
    own.redFlags().forEach(flag -> redFlags.putIfAbsent(flag.symptom(), flag));
    this.precautions = new LinkedHashSet<>(own.precautions());
  }

  /** Returns everything that {@code own} and the routines that it uses declare. */
  static Joined all(RoutineParts own) {
    Joining joining = new Joining(own);
    joining.usedIn(own.steps(), IGNORED);
    return joining.joined();
  }

  /** Returns only what {@code own} declare themselves. */
  static Joined own(RoutineParts own) {
    return new Joining(own).joined();
  }

  private Joined joined() {
    return new Joined(
        Collections.unmodifiableMap(props),
        Collections.unmodifiableMap(choices),
        Collections.unmodifiableMap(symptoms),
        Collections.unmodifiableList(new ArrayList<>(redFlags.values())),
        Collections.unmodifiableList(new ArrayList<>(precautions)));
  }

  private void usedIn(List<Step> steps, Conflicts conflicts) {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (step instanceof Use use) {
        add(use.routine(), conflicts);
      } else {
        usedIn(Inside.of(step), conflicts);
      }
      if (step instanceof StopOnPain guard) {
        usedIn(guard.release(), conflicts);
      }
    }
  }

  /** Adds what {@code used} declares, and then what those declare that it uses itself. */
  void add(Routine used, Conflicts conflicts) {
    if (!seen.add(used)) {
      return;
    }
    used.props().forEach((slug, prop) -> add(slug, in(prop, used), used, conflicts));
    used.choices().forEach((slug, text) -> add("choice", choices, slug, text, used, conflicts));
    used.symptoms().forEach((slug, text) -> add("symptom", symptoms, slug, text, used, conflicts));
    used.redFlags().forEach(flag -> add(flag, used, conflicts));
    used.precautions().forEach(text -> precautions.add(in(text, used)));
    usedIn(used.steps(), conflicts);
  }

  private void add(String slug, Prop then, Routine used, Conflicts conflicts) {
    Prop first = props.putIfAbsent(slug, then);
    if (first == null) {
      return;
    }
    compare("prop", slug, first.title(), then.title(), used, conflicts);
    if (first.optional() != then.optional()) {
      conflicts.differ("prop", slug, need(first.optional()), need(then.optional()), used);
    } else if (first.instead().isPresent() && then.instead().isPresent()) {
      compare("prop", slug, first.instead().get(), then.instead().get(), used, conflicts);
    }
  }

  private static String need(boolean optional) {
    return optional ? "optional" : "required";
  }

  private void add(
      String what,
      Map<String, Text> declared,
      String slug,
      Text text,
      Routine used,
      Conflicts conflicts) {
    Text then = in(text, used);
    Text first = declared.putIfAbsent(slug, then);
    if (first != null) {
      compare(what, slug, first, then, used, conflicts);
    }
  }

  private void add(RedFlag flag, Routine used, Conflicts conflicts) {
    RedFlag then = new RedFlag(flag.symptom(), in(flag.say(), used));
    RedFlag first = redFlags.putIfAbsent(flag.symptom(), then);
    if (first != null) {
      compare("red flag", flag.symptom(), first.say(), then.say(), used, conflicts);
    }
  }

  /** Texts differ if they do in a language that both have; else nobody could tell. */
  private void compare(
      String what, String slug, Text first, Text then, Routine used, Conflicts conflicts) {
    for (Map.Entry<String, Wording> entry : then.wordings().entrySet()) {
      Wording meant = entry.getValue();
      Wording said = wording(first, entry.getKey());
      if (said != null && !said.equals(meant)) {
        conflicts.differ(what, slug, quoted(said.right()), quoted(meant.right()), used);
        return;
      }
    }
  }

  private @Nullable Wording wording(Text text, String tag) {
    String wanted = tag.equals(Text.OWN) ? language : tag;
    if (text.isPlain()) {
      return wanted.equalsIgnoreCase(language) ? text.wordings().get(Text.OWN) : null;
    }
    return Languages.wording(text, wanted);
  }

  private static String quoted(String words) {
    return '"' + Shown.cut(words) + '"';
  }

  private Prop in(Prop prop, Routine used) {
    return new Prop(
        in(prop.title(), used), prop.optional(), prop.instead().map(text -> in(text, used)));
  }

  /** A plain text of another language than the outer routine's has to say which it is. */
  private Text in(Text text, Routine used) {
    return text.isPlain() && !used.language().equalsIgnoreCase(language)
        ? new Text(
            Collections.singletonMap(
                used.language(), Objects.requireNonNull(text.wordings().get(Text.OWN))))
        : text;
  }
}
