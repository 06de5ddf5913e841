package cn.zhiqing.exchange;

import cn.zhiqing.kernel.BodyId;
import java.util.Set;

/** An endpoint as an administrator asks for it (申请登记的推送地址). */
public record NewEndpoint(BodyId body, String url, Set<Topic> topics) {

    public NewEndpoint {
        topics = Set.copyOf(topics);
    }
}
