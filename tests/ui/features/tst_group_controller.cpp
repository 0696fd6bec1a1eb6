// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session_test.h"
#include "ui/dialogs/group_dialog.h"
#include "ui/features/group_controller.h"
#include "ui/panels/group_hint.h"

namespace trailscope::ui::test {
namespace {

class GroupControllerTest : public SessionTest {
protected:
    //! Its filter is set.
    [[nodiscard]] Preset chosen(Field by)
    {
        Preset preset;
        preset.filter = *parseFilter("user = *").filter();
        preset.groups = PresetGroups{{by, {}, Field::Ip, {}}, {}};
        session.setFilter(preset.filter);
        controller.offer(preset);
        return preset;
    }

    GroupHint hint;
    GroupController controller{parts(), hint};
};

TEST_F(GroupControllerTest, GroupsOfAPresetAreHintedAtUntilTheFilterChanges)
{
    const auto preset = chosen(Field::User);
    EXPECT_FALSE(hint.isHidden());
    EXPECT_EQ(controller.groups(), preset.groups);

    ASSERT_TRUE(setFilter("user = Jiro"));

    EXPECT_TRUE(hint.isHidden());
    EXPECT_EQ(controller.groups(), std::nullopt);
}

TEST_F(GroupControllerTest, APresetWithoutGroupsTakesTheHintAway)
{
    auto preset = chosen(Field::User);
    preset.groups.reset();

    controller.offer(preset);

    EXPECT_TRUE(hint.isHidden());
}

TEST_F(GroupControllerTest, OpenGroupsFollowThePreset)
{
    ASSERT_TRUE(openSample());
    EXPECT_TRUE(actions.showGroups->isEnabled());
    const auto first = chosen(Field::User);
    Q_EMIT hint.groupsRequested();
    auto* dialog = window.findChild<GroupDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(hint.isHidden());
    EXPECT_EQ(dialog->question(), first.groups->question);

    const auto second = chosen(Field::Event);

    EXPECT_EQ(dialog->question(), second.groups->question);
    EXPECT_TRUE(hint.isHidden());
    EXPECT_EQ(controller.groups()->question, second.groups->question);
}

TEST_F(GroupControllerTest, AGroupBecomesAPartOfTheFilter)
{
    ASSERT_TRUE(openSample());
    actions.showGroups->trigger();

    Q_EMIT window.findChild<GroupDialog*>()->groupRequested(valueFilter(Field::User, "Jiro"));

    EXPECT_EQ(filterText(), "user = Jiro");
}

} // namespace
} // namespace trailscope::ui::test
