package dev.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class RoutineFileTest {

  @Test
  void standardInputMayBeAPipeWhoseLengthNobodyKnows() throws UnreadableFile {
    InputStream pipe =
        new FilterInputStream(new ByteArrayInputStream(new byte[] {1, 2, 3})) {
          @Override
          public byte[] readNBytes(int most) throws IOException {
            throw new IOException("Illegal seek");
          }
        };

    assertThat(RoutineFile.bytes("-", pipe)).containsExactly(1, 2, 3);
  }
}
