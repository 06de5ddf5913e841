package cn.zhiqing.privacy;

import java.nio.file.Path;

/** Sealing and digesting with keys of a folder of the test's own, for the tests of every module that seals something. */
public final class PrivacyFixture {

    private final Keys keys;

    private PrivacyFixture(Keys keys) {
        this.keys = keys;
    }

    public static PrivacyFixture in(Path home) {
        return new PrivacyFixture(Home.keys(home));
    }

    public Sealer sealer() {
        return new Sealer(keys);
    }

    public Digests digests() {
        return new Digests(keys);
    }
}
