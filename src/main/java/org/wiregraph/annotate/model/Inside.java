package org.wiregraph.annotate.model;

import java.lang.reflect.Field;

/** Reads fields that CoreNLP's classes do not show: it has no way to hand out a model's weights. */
final class Inside {
    private Inside() {}

    /** The value of {@code holder}'s field of that name, which is there and set in the one version of CoreNLP we build with. */
    static <T> T of(Object holder, String name, Class<T> kind) {
        try {
            Field field = declaring(holder.getClass(), name).getDeclaredField(name);
            field.setAccessible(true);
            return kind.cast(field.get(holder));
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("not the CoreNLP that this was built for", changed);
        }
    }

    private static Class<?> declaring(Class<?> type, String name) {
        for (Field field : type.getDeclaredFields()) {
            if (field.getName().equals(name)) {
                return type;
            }
        }
        Class<?> parent = type.getSuperclass();
        if (parent == null) {
            throw new IllegalStateException("no field " + name);
        }
        return declaring(parent, name);
    }
}
