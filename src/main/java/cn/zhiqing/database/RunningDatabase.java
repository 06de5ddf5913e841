package cn.zhiqing.database;

import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;

/** The database beside a Zhiqing that may be at work on it, for commands that only read and need no lock of the home. */
public final class RunningDatabase {

    private RunningDatabase() {}

    /**
     * Where the application's role reads: the external database, or the embedded server when it runs.
     *
     * @return empty when there is only a server that stands still; {@link Database#open} starts it
     */
    public static Optional<Address> of(Home home, Map<String, String> environment) {
        if (!Files.exists(home.keys().resolve("database.properties"))) {
            return Optional.empty();
        }
        String password = Passwords.of(home).app();
        String external = environment.getOrDefault("ZHIQING_DB_URL", "");
        if (!external.isBlank()) {
            String url = ExternalAddress.of(external, environment).url();
            return Optional.of(new Address(url, Schemas.APP_ROLE, password));
        }
        return Postmaster.of(home.data())
                .filter(server -> server.port() > 0 && server.lives())
                .map(server -> new Address(
                        "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + Database.NAME,
                        Schemas.APP_ROLE,
                        password));
    }
}
