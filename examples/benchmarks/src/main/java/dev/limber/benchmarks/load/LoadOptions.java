package dev.limber.benchmarks.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/**
 * What is to be compared.
 *
 * @param contenders who, in the order in which they are told
 * @param sessions how many each runs
 * @param seconds how long each is measured in all
 * @param rounds in how many rounds
 * @param commands in how many sessions a second something is done by hand
 * @param periodMillis from tick to tick
 * @param workMillis how long a listener takes
 * @param warmUpMillis how long each warms up in each round
 * @param atOnce whether all run at the same time, to try the harness: the figures mean nothing then
 */
record LoadOptions(
    List<Contender> contenders,
    int sessions,
    int seconds,
    int rounds,
    int commands,
    int periodMillis,
    int workMillis,
    int warmUpMillis,
    boolean atOnce) {

  static final String USAGE =
      "--sessions N --seconds S [--contenders a,b] [--rounds R] [--commands PER_SECOND]"
          + " [--period MILLIS] [--work MILLIS] [--warm-up MILLIS] [--at-once] | --drift";

  /** Returns the task of each contender in one round. */
  List<Task> tasks() {
    int each = (seconds + rounds - 1) / rounds;
    List<Task> tasks = new ArrayList<>();
    for (Contender contender : contenders) {
      tasks.add(
          new Task(contender, sessions, each, commands, periodMillis, workMillis, warmUpMillis));
    }
    return tasks;
  }

  /**
   * Reads them.
   *
   * @throws IllegalArgumentException if they are not as {@link #USAGE} says
   */
  static LoadOptions parse(String... args) {
    Reading reading = new Reading();
    for (int at = 0; at < args.length; at++) {
      if (!reading.flag(args[at])) {
        if (at + 1 == args.length) {
          throw new IllegalArgumentException("expected " + USAGE + ", but was " + args[at]);
        }
        reading.option(args[at], args[++at]);
      }
    }
    return reading.done();
  }

  /** The options so far. */
  private static final class Reading {

    private final EnumSet<Contender> contenders = EnumSet.noneOf(Contender.class);
    private int sessions = 10_000;
    private int seconds = 10;
    private int rounds = 2;
    private int commands;
    private int period = 1_000;
    private int work;
    private int warmUp = 3_000;
    private boolean atOnce;

    boolean flag(String arg) {
      if (arg.equals("--at-once")) {
        atOnce = true;
      } else if (arg.equals("--drift")) {
        drift();
      } else {
        return false;
      }
      return true;
    }

    /** One session for long enough, whose listener takes a while. */
    private void drift() {
      contenders.addAll(List.of(Contender.LIMBER, Contender.PARK));
      sessions = 1;
      seconds = 20;
      rounds = 1;
      period = 100;
      work = 2;
    }

    void option(String name, String value) {
      switch (name) {
        case "--contenders" -> {
          contenders.clear();
          Arrays.stream(value.split(",")).map(Contender::of).forEach(contenders::add);
        }
        case "--sessions" -> sessions = number(name, value, 1);
        case "--seconds" -> seconds = number(name, value, 1);
        case "--rounds" -> rounds = number(name, value, 1);
        case "--commands" -> commands = number(name, value, 0);
        case "--period" -> period = number(name, value, 1);
        case "--work" -> work = number(name, value, 0);
        case "--warm-up" -> warmUp = number(name, value, 0);
        default -> throw new IllegalArgumentException("expected " + USAGE + ", but was " + name);
      }
    }

    LoadOptions done() {
      if (period > 1_000 || 1_000 % period != 0) {
        throw new IllegalArgumentException(
            "--period must be a whole part of a second in milliseconds, but was " + period);
      }
      List<Contender> all =
          contenders.isEmpty() ? List.of(Contender.values()) : List.copyOf(contenders);
      return new LoadOptions(
          all.stream().filter(it -> it.mostSessions() >= sessions).toList(),
          sessions,
          seconds,
          rounds,
          commands,
          period,
          work,
          warmUp,
          atOnce);
    }

    private static int number(String name, String value, int least) {
      int number = value.matches("\\d{1,8}") ? Integer.parseInt(value) : -1;
      if (number < least) {
        throw new IllegalArgumentException(
            name + " must be a number from " + least + ", but was " + value);
      }
      return number;
    }
  }
}
