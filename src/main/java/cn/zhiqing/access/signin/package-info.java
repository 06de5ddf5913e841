/**
 * Sign-in (登录): passwords with Argon2id, lock-out, session rules and what every answer's headers say. Knows accounts, not
 * roles; {@code access} asks it for the person and decides the rest.
 */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.access.signin;
