package dev.limber.dsl.internal;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.CommentToken;

/**
 * Finds the comments of a YAML text.
 *
 * <p>The scanner is asked, not the parser: that one loses comments behind aliases and behind the
 * end of a document. Stateless.
 */
public final class CommentScanner {

  private CommentScanner() {}

  /** Returns the places of all comments up to where the text is no YAML, in their order. */
  public static List<Place> places(Source source) {
    LoaderOptions options = new LoaderOptions();
    options.setProcessComments(true);
    options.setCodePointLimit(Integer.MAX_VALUE);
    List<Place> places = new ArrayList<>();
    try {
      ScannerImpl scanner =
          new ScannerImpl(new StreamReader(new StringReader(source.text())), options);
      while (scanner.checkToken()) {
        if (scanner.getToken() instanceof CommentToken comment
            && comment.getCommentType() != CommentType.BLANK_LINE) {
          places.add(place(source, comment));
        }
      }
    } catch (YAMLException | NumberFormatException unreadable) {
      // who wants to know what is wrong with the text reads it
    }
    return places;
  }

  private static Place place(Source source, CommentToken comment) {
    int start = comment.getStartMark().getIndex();
    int length = 1 + comment.getValue().codePointCount(0, comment.getValue().length());
    return source.place(start, start + length);
  }
}
