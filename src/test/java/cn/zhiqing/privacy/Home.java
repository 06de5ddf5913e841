package cn.zhiqing.privacy;

import cn.zhiqing.kernel.CityClock;
import java.nio.file.Path;

/** Keys in a folder of the test's own. */
final class Home {

    private Home() {}

    static Keys keys(Path home) {
        return new Keys(home, CityClock.system());
    }
}
