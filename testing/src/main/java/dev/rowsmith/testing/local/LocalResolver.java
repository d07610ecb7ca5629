package dev.rowsmith.testing.local;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.settings.building.DefaultSettingsBuildingRequest;
import org.apache.maven.settings.building.SettingsBuilder;
import org.apache.maven.settings.building.SettingsBuildingException;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactDescriptorRequest;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;
import org.eclipse.aether.util.repository.SimpleArtifactDescriptorPolicy;

/**
 * Takes DynamoDB Local and what it needs from the local Maven repository, and fetches what is
 * missing as {@code settings.xml} says: mirrors, proxies, credentials, offline.
 */
final class LocalResolver {
  /** Names a settings.xml instead of the user's own. */
  private static final String SETTINGS = "rowsmith.testing.maven-settings";

  /** Needed by no request: test libraries, and a second HTTP client. */
  private static final List<Exclusion> NEEDLESS =
      List.of(
          new Exclusion("org.mockito", "*", "*", "*"),
          new Exclusion("software.amazon.awssdk", "netty-nio-client", "*", "*"));

  private final String version;
  private final String sdkVersion;

  LocalResolver(String version, String sdkVersion) {
    this.version = version;
    this.sdkVersion = sdkVersion;
  }

  List<Path> resolve() throws LocalJars.NotFoundException {
    try (Context context = Runtimes.INSTANCE.getRuntime().create(overrides())) {
      RepositorySystemSession session = session(context);
      try {
        return resolve(context.repositorySystem(), session, context.remoteRepositories());
      } catch (RepositoryException e) {
        throw new LocalJars.NotFoundException(advice(session, context.remoteRepositories(), e));
      }
    }
  }

  private static ContextOverrides overrides() {
    ContextOverrides.Builder overrides = ContextOverrides.create().withUserSettings(true);
    String settings = System.getProperty(SETTINGS);
    if (settings != null) {
      overrides.withUserSettingsXmlOverride(Path.of(settings));
    }
    String localRepository = System.getProperty("maven.repo.local");
    if (localRepository != null) {
      overrides.withLocalRepositoryOverride(Path.of(localRepository));
    }
    return overrides.build();
  }

  private static RepositorySystemSession session(Context context) {
    DefaultRepositorySystemSession session =
        new DefaultRepositorySystemSession(context.repositorySystemSession());
    // MIMA takes no notice of this setting.
    session.setOffline(offline(context));
    // A pom that is missing would else count as one without dependencies.
    session.setArtifactDescriptorPolicy(new SimpleArtifactDescriptorPolicy(false, false));
    return session;
  }

  private static boolean offline(Context context) {
    DefaultSettingsBuildingRequest request = new DefaultSettingsBuildingRequest();
    request.setSystemProperties(System.getProperties());
    request.setUserSettingsFile(context.mavenUserHome().settingsXml().toFile());
    if (context.mavenSystemHome() != null) {
      request.setGlobalSettingsFile(context.mavenSystemHome().settingsXml().toFile());
    }
    try {
      return context
          .lookup()
          .lookup(SettingsBuilder.class)
          .orElseThrow()
          .build(request)
          .getEffectiveSettings()
          .isOffline();
    } catch (SettingsBuildingException e) {
      throw new IllegalStateException("Maven's settings are not readable: " + e.getMessage(), e);
    }
  }

  private List<Path> resolve(
      RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories)
      throws RepositoryException {
    DefaultArtifact sdkBom = new DefaultArtifact("software.amazon.awssdk:bom:pom:" + sdkVersion);
    DefaultArtifact local =
        new DefaultArtifact("software.amazon.dynamodb:DynamoDBLocal:" + version);
    CollectRequest request =
        new CollectRequest()
            .setRepositories(repositories)
            .addDependency(new Dependency(local, JavaScopes.RUNTIME, false, NEEDLESS))
            // The SDK version of this library, which users have at hand, in place of Local's own.
            .setManagedDependencies(
                system
                    .readArtifactDescriptor(
                        session, new ArtifactDescriptorRequest(sdkBom, repositories, null))
                    .getManagedDependencies());
    return system
        .resolveDependencies(
            session,
            new DependencyRequest(
                request, DependencyFilterUtils.classpathFilter(JavaScopes.RUNTIME)))
        .getArtifactResults()
        .stream()
        // Not the native libraries: Local's jar holds newer ones.
        .filter(result -> result.getArtifact().getExtension().equals("jar"))
        .map(result -> result.getArtifact().getFile().toPath())
        .toList();
  }

  private String advice(
      RepositorySystemSession session,
      List<RemoteRepository> repositories,
      RepositoryException failure) {
    return """
        DynamoDB Local %s is not in the local Maven repository and cannot be fetched.
          local repository: %s
          remote:           %s%s
          failure:          %s
        Any of these mends it:
          - let this machine reach a Maven repository (settings.xml: mirrors, proxies, offline);
          - run such a test once where one can be reached, and bring the local repository along;
          - name a settings.xml with -D%s=file;
          - name a directory that holds its jars with -D%s=directory."""
        .formatted(
            version,
            session.getLocalRepository().getBasedir(),
            repositories,
            session.isOffline() ? " (offline)" : "",
            reasons(failure),
            SETTINGS,
            LocalJars.DIRECTORY);
  }

  private static String reasons(Throwable failure) {
    StringBuilder reasons = new StringBuilder(String.valueOf(failure.getMessage()));
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      // The outer messages mostly repeat the inner ones.
      if (cause.getMessage() != null && reasons.indexOf(cause.getMessage()) < 0) {
        reasons.append("\n                    ").append(cause.getMessage());
      }
    }
    return reasons.toString();
  }
}
