package dev.rowsmith.benchmarks.dynamodb;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.CRC32;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Stands where the network is: reads each signed request to its end, and answers from memory with
 * the bytes and headers that DynamoDB sends.
 */
public final class CannedHttpClient implements SdkHttpClient {

  private final Map<String, byte[]> answers;
  private byte[] lastRequest = new byte[0];

  /**
   * @param answers the JSON for each operation, such as {@code GetItem}
   */
  public CannedHttpClient(Map<String, byte[]> answers) {
    this.answers = answers;
  }

  /** The JSON of the last request. */
  byte[] lastRequest() {
    return lastRequest;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() {
        return answer(request);
      }

      @Override
      public void abort() {}
    };
  }

  private HttpExecuteResponse answer(HttpExecuteRequest request) {
    request.contentStreamProvider().ifPresent(content -> lastRequest = bytes(content));
    String target = request.httpRequest().firstMatchingHeader("X-Amz-Target").orElseThrow();
    byte[] body = answers.get(target.substring(target.indexOf('.') + 1));
    CRC32 checksum = new CRC32();
    checksum.update(body);
    SdkHttpResponse head =
        SdkHttpFullResponse.builder()
            .statusCode(200)
            .putHeader("Content-Type", "application/x-amz-json-1.0")
            .putHeader("Content-Length", Integer.toString(body.length))
            .putHeader("x-amz-crc32", Long.toString(checksum.getValue()))
            .putHeader("x-amzn-RequestId", "0QLK3V1H2DGQQ1R6KV4U5L3N7VVV4KQNSO5AEMVJF66Q9ASUAAJG")
            .build();
    return HttpExecuteResponse.builder()
        .response(head)
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
        .build();
  }

  private static byte[] bytes(ContentStreamProvider content) {
    try (InputStream stream = content.newStream()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String clientName() {
    return "Canned";
  }

  @Override
  public void close() {}
}
