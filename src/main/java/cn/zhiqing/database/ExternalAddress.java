package cn.zhiqing.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads {@code ZHIQING_DB_URL}: {@code jdbc:postgresql://host:port/db?user=…&password=…} or {@code postgresql://user:password@host:port/db}. */
final class ExternalAddress {

    private ExternalAddress() {}

    static Address of(String written, Map<String, String> environment) {
        String text = written.startsWith("jdbc:") ? written.substring(5) : written;
        if (!text.startsWith("postgresql://") && !text.startsWith("postgres://")) {
            throw new CannotStart(
                    "ZHIQING_DB_URL 应当写成 jdbc:postgresql://主机:端口/库名。",
                    "ZHIQING_DB_URL must look like jdbc:postgresql://host:port/database.");
        }
        URI uri = URI.create(text);
        String user = environment.getOrDefault("ZHIQING_DB_USER", "");
        String password = environment.getOrDefault("ZHIQING_DB_PASSWORD", "");
        String signIn = uri.getUserInfo() == null ? "" : uri.getUserInfo();
        if (!signIn.isEmpty()) {
            int colon = signIn.indexOf(':');
            user = colon < 0 ? signIn : signIn.substring(0, colon);
            password = colon < 0 ? password : signIn.substring(colon + 1);
        }
        List<String> others = new ArrayList<>();
        for (String pair : (uri.getRawQuery() == null ? "" : uri.getRawQuery()).split("&")) {
            if (pair.startsWith("user=")) {
                user = decoded(pair);
            } else if (pair.startsWith("password=")) {
                password = decoded(pair);
            } else if (!pair.isEmpty()) {
                others.add(pair);
            }
        }
        String query = others.isEmpty() ? "" : "?" + String.join("&", others);
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new Address("jdbc:postgresql://" + uri.getHost() + port + uri.getPath() + query, user, password);
    }

    private static String decoded(String pair) {
        return URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8);
    }
}
