package dev.leaven.host;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Puts a {@link Checkpoint} at the beginning of each method and before each jump back, so that no code that a compiler made
 * runs on without coming by one. The call takes nothing and leaves nothing, so a class' stack maps stay as they are.
 */
final class Checkpoints {

    private static final int API = Opcodes.ASM9;

    private Checkpoints() {}

    /**
     * The class with checkpoints, or as it is where there is no room for them, or where it is newer than what is
     * understood here; then only the system's scheduler holds it back.
     */
    static byte[] in(byte[] classFile) {
        try {
            var reader = new ClassReader(classFile);
            var writer = new ClassWriter(reader, 0);
            reader.accept(new EachMethod(writer), 0);
            return writer.toByteArray();
        } catch (RuntimeException _) {
            return classFile;
        }
    }

    private static final class EachMethod extends ClassVisitor {

        EachMethod(ClassVisitor next) {
            super(API, next);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return new EachLoop(super.visitMethod(access, name, type, signature, thrown));
        }
    }

    private static final class EachLoop extends MethodVisitor {

        private static final String CHECKPOINT = Type.getInternalName(Checkpoint.class);

        private final Set<Label> behind = new HashSet<>();

        EachLoop(MethodVisitor next) {
            super(API, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            pass();
        }

        @Override
        public void visitLabel(Label label) {
            behind.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int instruction, Label to) {
            passIfBack(to);
            super.visitJumpInsn(instruction, to);
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... to) {
            passIfBack(otherwise, to);
            super.visitTableSwitchInsn(min, max, otherwise, to);
        }

        @Override
        public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] to) {
            passIfBack(otherwise, to);
            super.visitLookupSwitchInsn(otherwise, keys, to);
        }

        private void passIfBack(Label one, Label... others) {
            if (behind.contains(one) || Stream.of(others).anyMatch(behind::contains)) {
                pass();
            }
        }

        private void pass() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, CHECKPOINT, "pass", "()V", false);
        }
    }
}
