package dev.rowsmith.dynamodb;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/**
 * Sends the bytes of a request that has some in place of what the SDK makes of it, and hands those
 * of an answer to the {@link ByteAnswer} of its request before the SDK reads them. Refusals,
 * compressed answers and those whose checksum is wrong are left to the SDK as they are.
 */
final class ByteInterceptor implements ExecutionInterceptor {

  /** Where the bytes of a request are. */
  static final ExecutionAttribute<byte[]> BODY = new ExecutionAttribute<>("dev.rowsmith.body");

  private static final String CHECKSUM = "x-amz-crc32";

  /** What the SDK is to read in place of the answer. */
  private static final ExecutionAttribute<InputStream> REST =
      new ExecutionAttribute<>("dev.rowsmith.ByteAnswer.rest");

  /** Lets the clients that a builder makes hand over their answers. */
  static void addTo(DynamoDbClientBuilder client) {
    ClientOverrideConfiguration said = client.overrideConfiguration();
    for (ExecutionInterceptor interceptor : said.executionInterceptors()) {
      if (interceptor instanceof ByteInterceptor) {
        return;
      }
    }
    client.overrideConfiguration(
        said.toBuilder().addExecutionInterceptor(new ByteInterceptor()).build());
  }

  @Override
  public SdkHttpRequest modifyHttpRequest(
      Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
    byte[] body = attributes.getAttribute(BODY);
    return body == null
        ? context.httpRequest()
        : context.httpRequest().toBuilder()
            .putHeader("Content-Length", Integer.toString(body.length))
            .build();
  }

  @Override
  public Optional<RequestBody> modifyHttpContent(
      Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
    byte[] body = attributes.getAttribute(BODY);
    return body == null
        ? context.requestBody()
        : context.requestBody().map(made -> replaced(made, body));
  }

  private static RequestBody replaced(RequestBody made, byte[] body) {
    return RequestBody.fromContentProvider(
        ContentStreamProvider.fromByteArrayUnsafe(body), body.length, made.contentType());
  }

  @Override
  public SdkHttpResponse modifyHttpResponse(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    SdkHttpResponse response = context.httpResponse();
    ByteAnswer<?> answer = attributes.getAttribute(ByteAnswer.ATTRIBUTE);
    if (answer == null) {
      return response;
    }
    answer.forget();
    InputStream body = context.responseBody().orElse(InputStream.nullInputStream());
    attributes.putAttribute(REST, body);
    if (!response.isSuccessful() || response.firstMatchingHeader("Content-Encoding").isPresent()) {
      return response;
    }
    try (body) {
      return read(answer, bytes(body, response), response, attributes);
    } catch (IOException e) {
      attributes.putAttribute(REST, new BrokenStream(e));
      return response;
    }
  }

  private static byte[] bytes(InputStream body, SdkHttpResponse response) throws IOException {
    Optional<String> told = response.firstMatchingHeader("Content-Length");
    if (told.isEmpty()) {
      return body.readAllBytes();
    }
    byte[] bytes = new byte[Integer.parseInt(told.get())];
    int length = body.readNBytes(bytes, 0, bytes.length);
    return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
  }

  private static SdkHttpResponse read(
      ByteAnswer<?> answer,
      byte[] bytes,
      SdkHttpResponse response,
      ExecutionAttributes attributes) {
    Optional<String> checksum = response.firstMatchingHeader(CHECKSUM);
    boolean right = checksum.isEmpty() || checksum.get().equals(checksum(bytes));
    byte[] rest = right ? answer.take(bytes) : bytes;
    attributes.putAttribute(REST, new ByteArrayInputStream(rest));
    return rest == bytes ? response : response.toBuilder().removeHeader(CHECKSUM).build();
  }

  private static String checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return Long.toString(checksum.getValue());
  }

  @Override
  public Optional<InputStream> modifyHttpResponseContent(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    InputStream rest = attributes.getAttribute(REST);
    return rest == null ? context.responseBody() : Optional.of(rest);
  }

  /** An answer that broke off, for the SDK to find so. */
  private static final class BrokenStream extends InputStream {

    private final IOException failure;

    BrokenStream(IOException failure) {
      this.failure = failure;
    }

    @Override
    public int read() throws IOException {
      throw failure;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      throw failure;
    }
  }
}
