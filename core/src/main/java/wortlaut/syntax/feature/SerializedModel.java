package wortlaut.syntax.feature;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a model that was written by Java serialisation, and keeps hold of the maps and sets inside
 * its objects, which those do not show.
 */
public final class SerializedModel extends ObjectInputStream {
  private final List<Map<?, ?>> maps = new ArrayList<>();
  private final List<Set<?>> sets = new ArrayList<>();

  /** Reads from a stream. */
  public SerializedModel(InputStream in) throws IOException {
    super(in);
    enableResolveObject(true);
  }

  @Override
  protected Object resolveObject(Object object) {
    if (object instanceof Map<?, ?> map) {
      maps.add(map);
    } else if (object instanceof Set<?> set) {
      sets.add(set);
    }
    return object;
  }

  /** The next object, of an expected class. */
  public <T> T next(Class<T> type) throws IOException {
    try {
      Object object = readObject();
      if (!type.isInstance(object)) {
        throw new IOException("expected %s, found %s".formatted(type, object.getClass()));
      }
      return type.cast(object);
    } catch (ClassNotFoundException e) {
      throw new IOException("a class of the model is missing: " + e.getMessage(), e);
    }
  }

  /**
   * The largest map read so far that has this key.
   *
   * @throws IOException if there is none
   */
  public Map<?, ?> map(Object key) throws IOException {
    return maps.stream()
        .filter(map -> map.containsKey(key))
        .max(Comparator.comparingInt(Map::size))
        .orElseThrow(() -> new IOException("the model has no map with " + key));
  }

  /**
   * The first set read so far that has this member.
   *
   * @throws IOException if there is none
   */
  public Set<?> set(Object member) throws IOException {
    return sets.stream()
        .filter(set -> set.contains(member))
        .findFirst()
        .orElseThrow(() -> new IOException("the model has no set with " + member));
  }
}
