package cn.zhiqing.supervision;

import cn.zhiqing.cases.CaseRegister;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.journal.Follower;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.CaseId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * 监管台账: follows the journal of all requests and keeps one row each. Where a request stands and when it is due is taken from the
 * desk's row, which the same events made with the same clock, so that queue and supervision cannot show two dates; a
 * row read ahead of its events is read again with each of them, so that both end the same.
 */
@Component
class FileFollower implements Follower {

    static final String NAME = "supervision";

    private final WatchedFiles files;
    private final CaseRegister register;

    FileFollower(WatchedFiles files, CaseRegister register) {
        this.files = files;
        this.register = register;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> streamKinds() {
        return Set.of("case");
    }

    @Override
    public void apply(List<Recorded> batch) {
        Map<Long, FileFacts> facts = new LinkedHashMap<>();
        for (Recorded recorded : batch) {
            facts.put(recorded.stream().id(), FileFacts.NONE);
        }
        facts.putAll(files.load(facts.keySet()));
        for (Recorded recorded : batch) {
            if (recorded.event() instanceof CaseEvent event) {
                facts.computeIfPresent(recorded.stream().id(), (_, before) -> before.after(event));
            }
        }
        files.save(register.entries(facts.keySet().stream().map(CaseId::new).toList()), facts);
    }

    @Override
    public void clear() {
        files.clear();
    }
}
