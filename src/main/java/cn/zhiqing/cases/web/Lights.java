package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseSummary.Wait;
import cn.zhiqing.cases.Light;
import org.jspecify.annotations.Nullable;

/** How a light is drawn (期限灯): shape by class, words and days beside it, never colour alone. */
final class Lights {

    private Lights() {}

    static cn.zhiqing.ui.Light draw(Light light, @Nullable Integer remaining, Wait waiting) {
        return new cn.zhiqing.ui.Light(light.shape(), light.words(remaining, waiting));
    }
}
