package wortlaut.app;

/** Ends the command with a message for its user. */
final class AppException extends Exception {
  private final transient AppError error;

  /**
   * @param error what is wrong
   * @param place file, option or id it is about
   * @param detail what was found, or ""
   */
  AppException(AppError error, String place, String detail) {
    super(error.message(place, detail));
    this.error = error;
  }

  AppError error() {
    return error;
  }
}
