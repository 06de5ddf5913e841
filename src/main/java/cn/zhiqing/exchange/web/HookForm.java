package cn.zhiqing.exchange.web;

import cn.zhiqing.exchange.NewEndpoint;
import cn.zhiqing.exchange.Topic;
import cn.zhiqing.kernel.BodyId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A new endpoint as it was typed in (登记推送地址). */
public record HookForm(
        @Nullable String body,
        @Nullable String url,
        @Nullable List<String> topics) {

    static final HookForm EMPTY = new HookForm(null, null, null);

    public List<String> chosen() {
        return topics == null ? List.of() : topics;
    }

    NewEndpoint told(BodyId to) {
        Set<Topic> wanted = EnumSet.noneOf(Topic.class);
        Arrays.stream(Topic.values()).filter(t -> chosen().contains(t.name())).forEach(wanted::add);
        return new NewEndpoint(to, KeyForm.text(url).strip(), wanted);
    }
}
