package wortlaut.archive.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import wortlaut.intake.Article;
import wortlaut.record.Document;
import wortlaut.record.Furniture;

/**
 * Which document an article is, and which version of it. The same address is the same document,
 * then the same id in the same outlet, then the same text. The fingerprint is of all that the
 * reading sees; where it differs, the article was changed.
 *
 * @param key equal for all versions of a document
 * @param fingerprint 32 hexadecimal digits, equal for the same version alone
 */
public record Identity(String key, String fingerprint) {
  private static final int ID_DIGITS = 16; // of a Document.id that is the text's hash
  private static final int DIGITS = 32;

  /** Of an article to read. */
  public static Identity of(Article article) {
    MessageDigest digest = sha256();
    for (String part :
        new String[] {
          article.title(), article.outlet(), article.author(), article.published(), article.text()
        }) {
      put(digest, part);
    }
    for (Furniture furniture : article.furniture()) {
      put(digest, furniture.start() + " " + furniture.end() + " " + furniture.kind());
    }
    String fingerprint = HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    return new Identity(key(article, fingerprint), fingerprint);
  }

  /** The key of an article at an address. */
  public static String ofAddress(String address) {
    return "url:" + address.replaceFirst("#.*", "");
  }

  /** Of an article that was read: the same as before it was. */
  public static Identity of(Document document) {
    return of(article(document));
  }

  /** The article a document came from. */
  public static Article article(Document document) {
    return new Article(
        document.id(),
        document.source(),
        document.title(),
        document.outlet(),
        document.author(),
        document.published(),
        document.language(),
        document.text(),
        document.furniture());
  }

  private static String key(Article article, String fingerprint) {
    String source = article.source();
    if (source != null && source.matches("(?i)https?://.*")) {
      return ofAddress(source);
    }
    String id = article.id();
    if (id != null && !id.equals(hash(article.text()))) {
      return "id:" + (article.outlet() == null ? "" : article.outlet()) + "/" + id;
    }
    return "text:" + fingerprint;
  }

  /** What {@link Document#id} is where the article gives none. */
  static String hash(String text) {
    byte[] bytes = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(bytes).substring(0, ID_DIGITS);
  }

  /** Lengths go in with the parts, so that no two different articles give the same bytes. */
  private static void put(MessageDigest digest, String part) {
    byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(part == null ? -1 : bytes.length).flip());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
