package dev.rowsmith.example.sessions;

import dev.rowsmith.codec.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.regions.Region;

/**
 * Writes resource names to the Parameter Store of AWS Systems Manager, where other programs look
 * for them. It sends the one request that it needs by the core of the AWS SDK, which is there with
 * DynamoDB's client; the SDK's own module for Systems Manager is not needed.
 */
final class ParameterStore implements Exports {

  private final SdkHttpClient http;
  private final URI endpoint;
  private final Region region;
  private final AwsCredentialsProvider credentials;

  /**
   * @param endpoint such as {@code https://ssm.eu-central-1.amazonaws.com}
   */
  ParameterStore(
      SdkHttpClient http, URI endpoint, Region region, AwsCredentialsProvider credentials) {
    this.http = http;
    this.endpoint = endpoint;
    this.region = region;
    this.credentials = credentials;
  }

  /**
   * Writes a parameter, in place of the one of its name.
   *
   * @throws IllegalStateException when it is refused
   * @throws UncheckedIOException when no answer comes
   */
  @Override
  public void tell(String name, String arn) {
    Map<String, Object> parameter =
        new TreeMap<>(Map.of("Name", name, "Value", arn, "Type", "String", "Overwrite", true));
    try {
      HttpExecuteResponse answer = http.prepareRequest(signed(JsonText.of(parameter))).call();
      if (!answer.httpResponse().isSuccessful()) {
        throw new IllegalStateException(
            "The Parameter Store refuses " + name + ": " + answer.httpResponse().statusCode());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The Parameter Store does not answer", e);
    }
  }

  private HttpExecuteRequest signed(String body) {
    SdkHttpRequest request =
        SdkHttpRequest.builder()
            .uri(endpoint)
            .method(SdkHttpMethod.POST)
            .encodedPath("/")
            .putHeader("Content-Type", "application/x-amz-json-1.1")
            .putHeader("X-Amz-Target", "AmazonSSM.PutParameter")
            .build();
    ContentStreamProvider payload = ContentStreamProvider.fromUtf8String(body);
    AwsCredentialsIdentity identity = credentials.resolveCredentials();
    SignedRequest signed =
        AwsV4HttpSigner.create()
            .sign(
                sign ->
                    sign.identity(identity)
                        .request(request)
                        .payload(payload)
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "ssm")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region.id()));
    return HttpExecuteRequest.builder()
        .request(signed.request())
        .contentStreamProvider(signed.payload().orElse(payload))
        .build();
  }
}
