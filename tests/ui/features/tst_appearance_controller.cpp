// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session_test.h"
#include "ui/features/appearance_controller.h"

#include <QApplication>
#include <QMenu>

namespace trailscope::ui::test {
namespace {

class AppearanceControllerTest : public SessionTest {
protected:
    ~AppearanceControllerTest() override { applyTheme(*qApp, Theme::System, desktop); }
    AppearanceControllerTest() = default;
    Q_DISABLE_COPY_MOVE(AppearanceControllerTest)

    QPalette desktop = QApplication::palette();
    QMenu themes;
    QMenu languages;
    AppearanceController controller{parts(), {themes, languages}, desktop};
};

TEST_F(AppearanceControllerTest, AThemeIsUsedAtOnceAndRemembered)
{
    ASSERT_EQ(themes.actions().size(), 4);
    EXPECT_TRUE(themes.actions().front()->isChecked());

    themes.actions()[2]->trigger();

    EXPECT_EQ(SessionSettings(settings).theme(), Theme::Dark);
    EXPECT_LT(QApplication::palette().color(QPalette::Base).lightness(), 128);
    EXPECT_FALSE(themes.actions().front()->isChecked());
}

TEST_F(AppearanceControllerTest, ALanguageComesWithTheNextStart)
{
    const QSignalSpy noticed(&controller, &WindowController::noticed);

    languages.findChild<QAction*>(QStringLiteral("language-ja"))->trigger();

    EXPECT_EQ(SessionSettings(settings).language(), QStringLiteral("ja"));
    EXPECT_EQ(toldBy(noticed), QStringLiteral("The language changes when Trailscope is started again."));
}

} // namespace
} // namespace trailscope::ui::test
