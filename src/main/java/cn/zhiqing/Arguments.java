package cn.zhiqing;

import cn.zhiqing.database.CannotStart;
import java.util.List;

/** What {@code bin/run} was told. */
record Arguments(String host, int port, boolean help) {

    static final String HELP = """
            用法：bin/run [--port 端口] [--host 地址]
              --port 端口   网页端口，默认 8080
              --host 地址   监听地址，默认 127.0.0.1（只有本机能访问）；0.0.0.0 表示所有网卡
            环境变量：ZHIQING_HOME 数据目录（默认 ./var）；ZHIQING_DB_URL、ZHIQING_DB_USER、ZHIQING_DB_PASSWORD 外部 PostgreSQL；
              ZHIQING_TRUSTED_PROXIES 可信的反向代理（地址或网段，逗号隔开）

            Usage: bin/run [--port PORT] [--host ADDRESS]
              --port PORT      port of the web pages, 8080 unless told
              --host ADDRESS   address to listen on, 127.0.0.1 unless told; 0.0.0.0 for all
            Environment: ZHIQING_HOME (folder of the data, ./var unless told); ZHIQING_DB_URL, ZHIQING_DB_USER,
            ZHIQING_DB_PASSWORD (a PostgreSQL of your own); ZHIQING_TRUSTED_PROXIES (addresses or networks of reverse proxies)
            """;

    static Arguments read(String[] args) {
        String host = "127.0.0.1";
        int port = 8080;
        List<String> words = List.of(args);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            switch (name) {
                case "--help", "-h" -> {
                    return new Arguments(host, port, true);
                }
                case "--port" -> port = port(equals < 0 ? value(words, ++i) : word.substring(equals + 1));
                case "--host" -> host = equals < 0 ? value(words, ++i) : word.substring(equals + 1);
                default -> throw wrong(word);
            }
        }
        return new Arguments(host, port, false);
    }

    private static String value(List<String> words, int index) {
        if (index >= words.size()) {
            throw wrong(words.getLast());
        }
        return words.get(index);
    }

    private static int port(String written) {
        if (written.matches("\\d{1,5}") && Integer.parseInt(written) <= 65_535) {
            return Integer.parseInt(written);
        }
        throw wrong("--port " + written);
    }

    private static CannotStart wrong(String word) {
        return new CannotStart("不认识 " + word + "\n" + HELP, "Not understood: " + word);
    }
}
