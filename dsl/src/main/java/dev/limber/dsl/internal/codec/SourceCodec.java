package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads and writes {@code source}. */
final class SourceCodec {

  private static final String DATE = "a date such as 2026-11-22";
  private static final String URL = "an address such as https://example.org/page";
  private static final Keys KEYS =
      Keys.of("title", "author", "url", "license", "reviewed-by", "reviewed-on");

  private SourceCodec() {}

  static Source read(Fields fields, Reading reading) {
    KEYS.check(fields, reading);
    Optional<Node> url = fields.find("url");
    Optional<Node> reviewed = fields.find("reviewed-on");
    return new Source(
        reading.string(fields, "title"),
        reading.string(fields, "author"),
        url.isPresent() ? uri(url.get(), reading) : Optional.empty(),
        reading.string(fields, "license"),
        reading.string(fields, "reviewed-by"),
        reviewed.isPresent() ? date(reviewed.get(), reading) : Optional.empty());
  }

  private static Optional<URI> uri(Node node, Reading reading) {
    try {
      return Optional.of(uri(reading.written(node, URL)));
    } catch (Fault fault) {
      return reading.refuse(node, fault);
    }
  }

  private static Optional<LocalDate> date(Node node, Reading reading) {
    try {
      return Optional.of(date(reading.written(node, DATE)));
    } catch (Fault fault) {
      return reading.refuse(node, fault);
    }
  }

  private static URI uri(String text) throws Fault {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new Fault(Code.BAD_URL, URL);
    }
  }

  private static LocalDate date(String text) throws Fault {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Fault(Code.BAD_DATE, DATE);
    }
  }

  static void write(Source source, Out out) {
    out.map(
        () -> {
          out.entry("title", source.title());
          out.entry("author", source.author());
          out.entry("url", source.url().map(URI::toString));
          out.entry("license", source.license());
          out.entry("reviewed-by", source.reviewedBy());
          out.entry("reviewed-on", source.reviewedOn().map(LocalDate::toString));
        });
  }
}
