package cn.zhiqing.access;

import cn.zhiqing.kernel.BodyId;

/** 岗位 A role at a body, held by a person. */
public record Post(BodyId body, Role role) {}
