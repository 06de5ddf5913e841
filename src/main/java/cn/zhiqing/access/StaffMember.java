package cn.zhiqing.access;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import java.util.Set;

/**
 * 工作人员 A member of staff as others see them.
 *
 * @param body the body they belong to; their posts may also be at others
 */
public record StaffMember(StaffId id, String login, String name, BodyId body, boolean enabled, Set<Post> posts) {
    public StaffMember {
        posts = Set.copyOf(posts);
    }
}
