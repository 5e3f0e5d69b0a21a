package wortlaut.syntax.model;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;

/**
 * A source model on the class path.
 *
 * @param url where it stands
 * @param fingerprint its size and checksum, in hexadecimal
 */
record SourceModel(URL url, String fingerprint) {
  static SourceModel find(ClassLoader loader, String path) throws IOException {
    URL url = loader.getResource(path);
    if (url == null) {
      throw new FileNotFoundException(path + " is not on the class path: is its jar missing?");
    }
    return new SourceModel(url, fingerprint(url));
  }

  InputStream open() throws IOException {
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }

  private static String fingerprint(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    if (connection instanceof JarURLConnection jar) {
      // The jar's directory holds size and checksum already: nothing is read or unpacked.
      ZipEntry entry = jar.getJarEntry();
      if (entry.getCrc() != -1 && entry.getSize() != -1) {
        return "%x-%08x".formatted(entry.getSize(), entry.getCrc());
      }
    }
    try (CheckedInputStream in = new CheckedInputStream(url.openStream(), new CRC32C())) {
      long size = in.transferTo(java.io.OutputStream.nullOutputStream());
      return "%x-%08xc".formatted(size, in.getChecksum().getValue());
    }
  }
}
