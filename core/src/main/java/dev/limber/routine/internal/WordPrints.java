package dev.limber.routine.internal;

import dev.limber.routine.Extension;
import dev.limber.routine.Text;
import dev.limber.routine.Wording;

/**
 * Writes texts and what authors keep under keys of their own, for a fingerprint. Not safe for use
 * by several threads.
 */
final class WordPrints {

  private final Encoding to;

  WordPrints(Encoding to) {
    this.to = to;
  }

  void text(Text text) {
    to.tag("Text");
    to.map(text.wordings(), this::wording);
  }

  private void wording(Wording wording) {
    to.tag("Wording");
    to.text(wording.right());
    to.text(wording.left());
  }

  void extension(Extension extension) {
    if (extension instanceof Extension.Scalar scalar) {
      to.tag("Scalar");
      to.text(scalar.text());
    } else if (extension instanceof Extension.Items items) {
      to.tag("Items");
      to.list(items.values(), this::extension);
    } else {
      to.tag("Entries");
      to.map(((Extension.Entries) extension).values(), this::extension);
    }
  }
}
