package dev.limber.dsl.internal;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Keeps the next token at hand between SnakeYAML's scanner and its parser.
 *
 * <p>The parser asks up to ten times of what kind the next token is before it takes it, and the
 * scanner looks each time whether it has to read on for that: a tenth of what reading costs. Used
 * once, by one thread.
 */
final class TokenAhead implements Scanner {

  private final Scanner scanner;

  /** The next token, or null if nobody has asked for it yet. */
  private @Nullable Token next;

  /** Its kind, because tokens are of many classes, and asking one is a call that costs. */
  private Token.@Nullable ID kind;

  TokenAhead(Scanner scanner) {
    this.scanner = scanner;
  }

  @Override
  public boolean checkToken(Token.ID choice) {
    if (next == null) {
      peekToken();
    }
    return kind == choice;
  }

  @Override
  public boolean checkToken(Token.ID... choices) {
    if (next == null) {
      peekToken();
    }
    for (Token.ID choice : choices) {
      if (kind == choice) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Token peekToken() {
    Token token = next;
    if (token == null) {
      token = scanner.peekToken();
      next = token;
      kind = token.getTokenId();
    }
    return token;
  }

  @Override
  public Token getToken() {
    next = null;
    return scanner.getToken();
  }

  @Override
  public void resetDocumentIndex() {
    scanner.resetDocumentIndex();
  }
}
