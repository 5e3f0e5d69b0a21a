package wortlaut.speech.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A {@link Chain} as bytes: the features as the upper 32 bits of their hashes, and each weight as a
 * signed 16-bit number of a thousandth, where zeros are left out by a bit mask of the labels.
 */
public final class ChainFile {
  private static final float STEP = 0.001f;

  private ChainFile() {}

  /** Writes a chain. */
  public static void write(Chain chain, DataOutputStream out) throws IOException {
    long[] hashes = chain.index().hashes();
    out.writeByte(chain.labels());
    out.writeInt(hashes.length);
    for (long hash : hashes) {
      out.writeInt((int) (hash >>> 32));
    }
    float[] weights = chain.weights();
    for (int feature = 0; feature < hashes.length; feature++) {
      int mask = 0;
      for (int label = 0; label < chain.labels(); label++) {
        mask |= steps(weights[feature * chain.labels() + label]) == 0 ? 0 : 1 << label;
      }
      out.writeByte(mask);
      for (int label = 0; label < chain.labels(); label++) {
        if ((mask >> label & 1) != 0) {
          out.writeShort(steps(weights[feature * chain.labels() + label]));
        }
      }
    }
    out.writeInt(chain.edges().length);
    for (float edge : chain.edges()) {
      out.writeFloat(edge);
    }
  }

  private static int steps(float weight) {
    return Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight / STEP)));
  }

  /** Reads what {@link #write} wrote. */
  public static Chain read(DataInputStream in) throws IOException {
    int labels = in.readUnsignedByte();
    long[] hashes = new long[in.readInt()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = (long) in.readInt() << 32;
    }
    float[] weights = new float[hashes.length * labels];
    for (int feature = 0; feature < hashes.length; feature++) {
      int mask = in.readUnsignedByte();
      for (int label = 0; label < labels; label++) {
        if ((mask >> label & 1) != 0) {
          weights[feature * labels + label] = in.readShort() * STEP;
        }
      }
    }
    float[] edges = new float[in.readInt()];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = in.readFloat();
    }
    return new Chain(labels, FeatureIndex.of(hashes), weights, edges);
  }
}
