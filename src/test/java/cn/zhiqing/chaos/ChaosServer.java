package cn.zhiqing.chaos;

import cn.zhiqing.Zhiqing;

/** The whole server as {@code bin/run} starts it, without the sample city, with a {@link Load} on its doors. */
final class ChaosServer {

    private ChaosServer() {}

    public static void main(String[] args) {
        System.setProperty("zhiqing.first-start", "false");
        System.setProperty("zhiqing.chaos", "true");
        Zhiqing.main(args);
    }
}
