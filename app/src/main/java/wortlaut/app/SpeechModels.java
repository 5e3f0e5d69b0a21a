package wortlaut.app;

import java.io.IOException;
import java.nio.file.Path;
import wortlaut.speech.SpeechReader;

/** Speech models that the user names. */
final class SpeechModels {
  private SpeechModels() {}

  /** The reader with a model, with the one that comes with Wortlaut for null. */
  static SpeechReader reader(Path model) throws AppException {
    try {
      return model == null ? new SpeechReader() : SpeechReader.load(model);
    } catch (IOException e) {
      throw new AppException(AppError.MODEL, model.toString(), e.getMessage());
    }
  }
}
