import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilder;
import org.neo4j.harness.Neo4jBuilders;

/**
 * A Neo4j Community server on the loopback address, until standard input closes.
 *
 * <pre>java -cp 'jars/*' Server.java BOLT-PORT HTTP-PORT open|password [DATA-FOLDER]</pre>
 *
 * Port 0 is a free one. With `password`, the user neo4j gets the one in NEO4J_PASSWORD. Without a data folder, the
 * data go when the server does; what little is left in java.io.tmpdir is the caller's to remove. Prints one line when it answers: {"bolt":"bolt://…","http":"http://…"}.
 */
public class Server {
  public static void main(String[] arguments) throws Exception {
    try {
      var server = start(arguments);
      System.out.printf("{\"bolt\":\"%s\",\"http\":\"%s\"}%n", withoutSlash(server.boltURI()), withoutSlash(server.httpURI()));
      // Whoever started us holds the other end, so that it closes however they die.
      while (System.in.read() != -1) {}
    } catch (Exception failure) {
      failure.printStackTrace();
      System.exit(1);
    }
    System.exit(0);
  }

  private static Neo4j start(String[] arguments) throws Exception {
    var work = Files.createTempDirectory("neo4j-");
    var builder = settings(Neo4jBuilders.newInProcessBuilder(work), arguments);
    if (arguments.length > 3) {
      builder = builder.withConfig(GraphDatabaseSettings.data_directory, Path.of(arguments[3]).toAbsolutePath());
    }
    var server = builder.build();
    // As a hook, because Ctrl-C in a terminal reaches this process too.
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    if (arguments[2].equals("password")) setPassword(server, System.getenv("NEO4J_PASSWORD"));
    return server;
  }

  private static Neo4jBuilder settings(Neo4jBuilder builder, String[] arguments) {
    return builder
        .withConfig(BoltConnector.enabled, true)
        .withConfig(BoltConnector.listen_address, loopback(arguments[0]))
        .withConfig(HttpConnector.enabled, true)
        .withConfig(HttpConnector.listen_address, loopback(arguments[1]))
        .withConfig(GraphDatabaseSettings.auth_enabled, arguments[2].equals("password"))
        // Tests try wrong passwords; a lock-out of five seconds would hit whichever test comes next.
        .withConfig(GraphDatabaseSettings.auth_max_failed_attempts, 0);
  }

  private static SocketAddress loopback(String port) {
    return new SocketAddress("127.0.0.1", Integer.parseInt(port));
  }

  private static void setPassword(Neo4j server, String password) {
    server.databaseManagementService().database("system").executeTransactionally(
        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
  }

  private static String withoutSlash(java.net.URI address) {
    return address.toString().replaceAll("/$", "");
  }
}
