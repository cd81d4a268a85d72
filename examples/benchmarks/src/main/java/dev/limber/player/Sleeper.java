package dev.limber.player;

/** Something to be woken that does nothing then. */
class Sleeper implements Timed {

  private int id = NO_ID;

  @Override
  public int id() {
    return id;
  }

  @Override
  public void setId(int id) {
    this.id = id;
  }

  @Override
  public int touch() {
    return 0;
  }

  @Override
  public void wake() {}
}
