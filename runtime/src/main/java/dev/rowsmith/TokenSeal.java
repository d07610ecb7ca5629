package dev.rowsmith;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Closes the content of page tokens so that it is seen when somebody changed it, and, where a key
 * is given, so that nobody else can make one or read one.
 *
 * <p>With a key: AES-GCM, the key's name authenticated with it. The nonce is an HMAC-SHA256 of the
 * content, so that equal contents give equal tokens, on every backend, and no nonce ever stands for
 * two contents. Without: a checksum, which finds damage and keeps nobody out.
 */
final class TokenSeal {

  private static final byte OPEN = 0;
  private static final byte SEALED = 1;
  private static final int CHECKSUM_BYTES = 8;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final Map<String, byte[]> keys;
  private final @Nullable String current;

  /**
   * @param keys secrets of 16 or 32 bytes by their names; with none, tokens are not sealed
   * @param current the name of the key that new tokens are sealed with
   */
  TokenSeal(Map<String, byte[]> keys, @Nullable String current) {
    this.keys = keys;
    this.current = current;
  }

  /** A token that is damaged, or not sealed with a known key. */
  static final class BrokenException extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenException(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  byte[] close(byte[] content) {
    byte[] secret = current == null ? null : keys.get(current);
    if (current == null || secret == null) {
      byte[] sum = Arrays.copyOf(sha256(content), CHECKSUM_BYTES);
      return ByteBuffer.allocate(1 + sum.length + content.length)
          .put(OPEN)
          .put(sum)
          .put(content)
          .array();
    }
    byte[] name = current.getBytes(StandardCharsets.UTF_8);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(sha256(secret), "HmacSHA256"));
      byte[] nonce = Arrays.copyOf(mac.doFinal(content), NONCE_BYTES);
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, secret, name, nonce).doFinal(content);
      return ByteBuffer.allocate(2 + name.length + nonce.length + sealed.length)
          .put(SEALED)
          .put((byte) name.length)
          .put(name)
          .put(nonce)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has AES-GCM and HMAC-SHA256.", e);
    }
  }

  /**
   * The content of a token.
   *
   * @throws BrokenException when it is not as it was closed
   */
  byte[] open(byte[] token) throws BrokenException {
    ByteBuffer in = ByteBuffer.wrap(token);
    byte kind = in.get();
    if (kind == OPEN && current == null) {
      byte[] sum = bytes(in, CHECKSUM_BYTES);
      byte[] content = bytes(in, in.remaining());
      if (MessageDigest.isEqual(sum, Arrays.copyOf(sha256(content), CHECKSUM_BYTES))) {
        return content;
      }
    } else if (kind == SEALED) {
      return unseal(in);
    }
    throw new BrokenException("The token is damaged, or not sealed.", null);
  }

  private byte[] unseal(ByteBuffer in) throws BrokenException {
    byte[] name = bytes(in, in.get());
    byte[] secret = keys.get(new String(name, StandardCharsets.UTF_8));
    if (secret == null) {
      throw new BrokenException("The token is sealed with a key that is not known.", null);
    }
    byte[] nonce = bytes(in, NONCE_BYTES);
    try {
      return cipher(Cipher.DECRYPT_MODE, secret, name, nonce).doFinal(bytes(in, in.remaining()));
    } catch (GeneralSecurityException e) {
      throw new BrokenException("The token's seal is broken.", e);
    }
  }

  private static Cipher cipher(int mode, byte[] secret, byte[] name, byte[] nonce)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(name);
    return cipher;
  }

  private static byte[] bytes(ByteBuffer in, int length) {
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
