package cn.zhiqing.exchange.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FormErrors;
import java.util.List;

/** The platforms with which packages are exchanged (对接平台), how far each is, and the form for a new one. */
public record PeersPage(List<Line> peers, List<Choice> bodies, List<Choice> keys, FormErrors errors, PeerForm form) {

    /** One platform. */
    public record Line(
            long id,
            String name,
            String body,
            String url,
            long last,
            long sent,
            long pulled,
            String standing,
            boolean open) {}
}
