package cn.zhiqing.access.events;

/** A keyed digest of what somebody typed as their login (登录名摘要); access has no keys, so a layer above brings them. */
@FunctionalInterface
public interface LoginDigest {

    /** The same text for the same login, from which the login cannot be had. */
    String of(String login);
}
