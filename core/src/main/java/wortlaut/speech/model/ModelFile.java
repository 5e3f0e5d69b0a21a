package wortlaut.speech.model;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import wortlaut.speech.learn.Chain;
import wortlaut.speech.learn.ChainFile;

/**
 * A {@link SpeechModel} as a file: gzip, a mark with the version, the licence of what it learned
 * from, the chains.
 */
public final class ModelFile {
  private static final int MARK = 0x574c5302; // "WLS", version 2

  private ModelFile() {}

  /** Writes a model; the same model always gives the same bytes. */
  public static void write(SpeechModel model, OutputStream to) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(to)))) {
      out.writeInt(MARK);
      out.writeUTF(model.about());
      for (Chain chain : model.chains()) {
        ChainFile.write(chain, out);
      }
      out.writeDouble(model.thresholds().cue());
      out.writeDouble(model.thresholds().mark());
      out.writeDouble(model.thresholds().summaries());
      for (double bias : model.thresholds().sentences()) {
        out.writeDouble(bias);
      }
    }
  }

  /**
   * Reads a model.
   *
   * @param name where it comes from, for messages
   * @throws IOException if it cannot be read or is no speech model of this version
   */
  public static SpeechModel read(String name, InputStream from) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(from)))) {
      if (in.readInt() != MARK) {
        throw new IOException(
            name + ": not a speech model of this version; train it again with: wortlaut train");
      }
      String about = in.readUTF();
      Chain[] chains = new Chain[SpeechModel.CHAINS];
      for (int i = 0; i < chains.length; i++) {
        chains[i] = ChainFile.read(in);
      }
      double cue = in.readDouble();
      double mark = in.readDouble();
      double summaries = in.readDouble();
      double[] sentences = new double[Whole.COUNT];
      for (int i = 0; i < sentences.length; i++) {
        sentences[i] = in.readDouble();
      }
      return SpeechModel.of(about, chains, new Thresholds(cue, mark, summaries, sentences));
    }
  }
}
