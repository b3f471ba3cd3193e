package org.hallwright.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Tests that open a real window: each takes a [Display]. Skipped where there is no display; where there is one, 3D must
/// be there, because without it JavaFX draws nothing and says nothing.
@Tag("display")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnDisplay.Toolkit.class)
public @interface OnDisplay {

    final class Toolkit implements ExecutionCondition, BeforeAllCallback, ParameterResolver, AfterEachCallback {
        private static final ExtensionContext.Namespace STORE = ExtensionContext.Namespace.create(OnDisplay.class);

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (!System.getProperty("os.name").equals("Linux") || System.getenv("DISPLAY") != null) {
                return ConditionEvaluationResult.enabled("there is a display");
            }
            if (context.getTestClass().isPresent() && context.getTestMethod().isEmpty()) {
                System.err.println("Skipped, no display: " + context.getDisplayName() + " (src/bin/test brings one)");
            }
            return ConditionEvaluationResult.disabled("no display (DISPLAY is not set); src/bin/test brings one");
        }

        @Override
        public void beforeAll(ExtensionContext context) {
            context.getRoot().getStore(STORE).getOrComputeIfAbsent("started", key -> start());
            assertThat(Platform.isSupported(ConditionalFeature.SCENE3D)).as("3D is there").isTrue();
        }

        private static boolean start() {
            var started = new CountDownLatch(1);
            Platform.startup(started::countDown);
            Platform.setImplicitExit(false);
            try {
                assertThat(started.await(30, TimeUnit.SECONDS)).as("JavaFX started").isTrue();
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
            return true;
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Display.class;
        }

        @Override
        public Display resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getStore(STORE).getOrComputeIfAbsent(Display.class, type -> new Display(), Display.class);
        }

        /// Keeps a picture of the screen when the test failed.
        @Override
        public void afterEach(ExtensionContext context) {
            var display = context.getStore(STORE).get(Display.class, Display.class);
            if (display == null) {
                return;
            }
            if (context.getExecutionException().isPresent()) {
                var name = context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName();
                display.saveScreen(Path.of("target", "screens", name + ".png"));
            }
            display.close();
        }
    }
}
