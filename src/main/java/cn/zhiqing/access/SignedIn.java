package cn.zhiqing.access;

import java.util.Optional;

/**
 * 登录者 Who is signed in to the request at hand. Controllers either take a {@link Viewer} parameter (it is resolved from
 * here; not signed in ends at the sign-in page) or ask this bean.
 */
public interface SignedIn {

    /** The viewer with roles and delegations as they stand now; empty for the public and for disabled accounts. */
    Optional<Viewer> viewer();
}
