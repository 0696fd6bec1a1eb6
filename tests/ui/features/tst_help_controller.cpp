// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session_test.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/guide_dialog.h"
#include "ui/features/help_controller.h"

namespace trailscope::ui::test {
namespace {

class HelpControllerTest : public SessionTest {
protected:
    HelpController controller{parts()};
};

TEST_F(HelpControllerTest, GuideAndLicencesOpenOverTheWindow)
{
    actions.guide->trigger();
    EXPECT_NE(window.findChild<GuideDialog*>(), nullptr);

    actions.about->trigger();
    EXPECT_NE(window.findChild<AboutDialog*>(), nullptr);
}

} // namespace
} // namespace trailscope::ui::test
