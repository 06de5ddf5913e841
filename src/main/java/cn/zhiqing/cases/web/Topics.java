package cn.zhiqing.cases.web;

import cn.zhiqing.ui.Choice;
import java.util.List;
import java.util.stream.Stream;

/** 主题: the subject words that offices of the city sort requests by. */
final class Topics {

    static final List<Choice> ALL = Stream.of(
                    "城市更新", "征收拆迁", "土地出让", "城乡规划", "住房保障", "生态环境", "教育", "医疗卫生", "社会保障", "财政预算", "行政执法", "科技项目", "其他")
            .map(word -> Field.choice(word, word))
            .toList();

    private Topics() {}
}
