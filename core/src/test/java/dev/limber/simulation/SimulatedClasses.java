package dev.limber.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Set;
import java.util.function.LongConsumer;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Loads the engine and its simulation once more, so that they ask {@link WallClock} wherever they
 * would ask the clock of the system. A class that asks for the time in another way is refused.
 */
final class SimulatedClasses extends ClassLoader {

  private static final String OURS = "dev.limber.";
  private static final String CLOCK = WallClock.class.getName();

  /** What the simulation and whoever has it run both know. */
  private static final Set<String> SHARED = Set.of(CLOCK, Comparison.Difference.class.getName());

  private static final Set<String> SIMULATED =
      Set.of(
          "java/lang/System.currentTimeMillis",
          "java/lang/System.nanoTime",
          "java/time/Instant.now");

  private static final Set<String> ASKING =
      Set.of(
          "java/time/Clock.systemUTC",
          "java/time/Clock.systemDefaultZone",
          "java/time/LocalDate.now",
          "java/time/LocalTime.now",
          "java/time/LocalDateTime.now",
          "java/time/OffsetDateTime.now",
          "java/time/ZonedDateTime.now",
          "java/util/Calendar.getInstance",
          "java/util/Date.<init>");

  SimulatedClasses() {
    super(SimulatedClasses.class.getClassLoader());
  }

  /** Returns what {@code type}, which is loaded once more, does with a seed. */
  LongConsumer simulation(Class<?> type) {
    try {
      Class<?> simulated = loadClass(type.getName());
      Constructor<?> made = simulated.getDeclaredConstructor();
      made.setAccessible(true);
      return (LongConsumer) made.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(OURS) || SHARED.contains(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      ClassWriter simulated = new ClassWriter(0);
      new ClassReader(in).accept(new Clockwork(name, simulated), 0);
      byte[] file = simulated.toByteArray();
      return defineClass(name, file, 0, file.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has the methods of the class {@code name} ask the simulated clock. */
  private static final class Clockwork extends ClassVisitor {
    private final String name;

    Clockwork(String name, ClassVisitor to) {
      super(Opcodes.ASM9, to);
      this.name = name;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String descriptor, String signature, String[] exceptions) {
      MethodVisitor to = super.visitMethod(access, method, descriptor, signature, exceptions);
      return new MethodVisitor(Opcodes.ASM9, to) {
        @Override
        public void visitMethodInsn(
            int opcode, String owner, String called, String descriptor, boolean isInterface) {
          super.visitMethodInsn(opcode, askedFor(owner, called), called, descriptor, isInterface);
        }

        @Override
        public void visitInvokeDynamicInsn(
            String called, String descriptor, Handle bootstrap, Object... arguments) {
          Object[] asked = Arrays.stream(arguments).map(it -> asked(it)).toArray();
          super.visitInvokeDynamicInsn(called, descriptor, bootstrap, asked);
        }
      };
    }

    private Object asked(Object argument) {
      if (!(argument instanceof Handle handle)) {
        return argument;
      }
      String owner = askedFor(handle.getOwner(), handle.getName());
      return new Handle(
          handle.getTag(), owner, handle.getName(), handle.getDesc(), handle.isInterface());
    }

    private String askedFor(String owner, String method) {
      String asked = owner + "." + method;
      if (ASKING.contains(asked)) {
        throw new IllegalStateException(name + " asks for the time by " + asked);
      }
      return SIMULATED.contains(asked) ? CLOCK.replace('.', '/') : owner;
    }
  }
}
