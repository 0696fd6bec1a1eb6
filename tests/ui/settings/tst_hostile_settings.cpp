// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A settings file is data from outside: whatever it says, the window starts and opens an archive.
#include "core/query/filter_text.h"
#include "tests/ui/window_test.h"
#include "ui/settings/setting_rules.h"
#include "ui/settings/settings_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLabel>

#include <gtest/gtest.h>
#include <random>
#include <sys/stat.h>

namespace trailscope::ui {
namespace {

class HostileSettingsTest : public test::WindowTest {
protected:
    //! A window whose settings file has that text.
    void startWith(const QByteArray& text)
    {
        window.reset();
        QFile file(settings.fileName());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(text), text.size());
        file.close();
        settings.sync();
        makeWindow();
    }

    //! Every setting with the same value.
    static QByteArray everywhere(const QByteArray& value)
    {
        QByteArray text;
        for (const auto& key : knownSettings()) {
            const auto name = key.endsWith(u'/') ? key + QStringLiteral("s1-root") : key;
            const auto slash = name.indexOf(u'/');
            const auto group = slash < 0 ? QByteArray("General") : name.left(slash).toUtf8();
            text += '[' + group + "]\n" + name.mid(slash + 1).toUtf8() + '=' + value + '\n';
        }
        return text;
    }

    void opensAnArchive()
    {
        window->show();
        window->openPaths({smallArchive()});
        EXPECT_TRUE(settles());
        EXPECT_EQ(rows().size(), 1U);
        EXPECT_FALSE(table().shownFields().empty());
        window->close(); // saves
    }

    //! One event.
    [[nodiscard]] QString smallArchive() const
    {
        auto path = folder.filePath(QStringLiteral("one.json"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(
            R"([{"eventId":"E1","eventVersion":"1","eventTime":"2026-10-05T00:00:01Z","eventType":"ApiCall",)"
            R"("eventName":"CreateInstance","serviceName":"Ecs","acsRegion":"cn-hangzhou",)"
            R"("userIdentity":{"type":"ram-user","userName":"Taro","accountId":"1"}}])");
        return path;
    }
};

TEST_F(HostileSettingsTest, TheWindowStartsWhateverEverySettingSays)
{
    const QByteArray values[] = {"",
                                 "@Invalid()",
                                 "999999999999999999999999",
                                 "-1",
                                 "nonsense",
                                 "time",
                                 "any",
                                 "a, b, c",
                                 "true",
                                 "../../../../dev/zero",
                                 "@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0\\xff\\xff\\xff\\xff)",
                                 "@Variant(\\0\\0\\0\\x9\\x7f\\xff\\xff\\xff)",
                                 "@Size(2147483647 2147483647)",
                                 R"("[{\"field\":\"time\",\"width\":2147483647,\"shown\":false}]")",
                                 QByteArray(200'000, 'x')};
    for (const auto& value : values) {
        startWith(everywhere(value));
        opensAnArchive();
    }
}

TEST_F(HostileSettingsTest, DamagedLayoutsOfTheWindowAreHarmless)
{
    startWith({});
    opensAnArchive();
    const auto sound = std::array{settings.value(QStringLiteral("window/geometry")).toByteArray(),
                                  settings.value(QStringLiteral("window/state")).toByteArray(),
                                  settings.value(QStringLiteral("window/splitter")).toByteArray()};
    std::mt19937 random(5); // NOLINT: the same damage in every run
    for (int i = 0; i < 4; ++i) {
        auto damaged = sound;
        for (auto& layout : damaged) {
            ASSERT_FALSE(layout.isEmpty());
            for (int byte = 0; byte < 4; ++byte) {
                layout[static_cast<qsizetype>(random()) % layout.size()] = static_cast<char>(random());
            }
        }
        window.reset();
        settings.setValue(QStringLiteral("window/geometry"), damaged[0]);
        settings.setValue(QStringLiteral("window/state"), damaged[1]);
        settings.setValue(QStringLiteral("window/splitter"), damaged[2]);
        makeWindow();
        opensAnArchive();
    }
}

TEST_F(HostileSettingsTest, OneMessageNamesWhatWasIgnoredUntilAFilterIsSet)
{
    startWith("[General]\ntheme=neon\nlanguage=ja\nlater=unknown\n[charts]\nsplit=time\n");
    auto& notice = find<QLabel>("notice");

    EXPECT_EQ(notice.text(),
              QStringLiteral("Some settings were not valid and were ignored: charts/split, theme."));
    window->show();
    window->openPaths({smallArchive()});
    ASSERT_TRUE(settles());
    EXPECT_TRUE(notice.isVisible());

    window->session().setFilter(*parseFilter("user = Taro").filter());
    ASSERT_TRUE(settles());
    EXPECT_FALSE(notice.isVisible());
}

TEST_F(HostileSettingsTest, SoundSettingsAreNotComplainedAbout)
{
    startWith({});
    opensAnArchive();
    startWith([this] {
        QFile file(settings.fileName());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }());

    EXPECT_EQ(find<QLabel>("notice").text(), QString());
    EXPECT_EQ(SessionSettings(settings).unsound(), QStringList());
}

TEST(SettingsFileTest, WhatIsNoFileIsToldAndNotWaitedFor)
{
    const QTemporaryDir folder;
    const auto pipe = folder.filePath(QStringLiteral("pipe.conf"));
    ASSERT_EQ(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);

    for (const auto& path : {pipe, folder.path()}) {
        SettingsFile file(path);
        ASSERT_TRUE(file.problem().has_value());
        EXPECT_EQ(file.problem()->code, ErrorCode::NotRegularFile);
        file.settings().setValue(QStringLiteral("theme"), QStringLiteral("dark"));
        file.settings().sync();
        EXPECT_EQ(file.settings().status(), QSettings::NoError);
    }
}

TEST(SettingsFileTest, ANewFileIsTheUsersAloneAndIsReadAgain)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("trailscope.conf"));
    {
        SettingsFile file(path);
        EXPECT_FALSE(file.problem().has_value());
        file.settings().setValue(QStringLiteral("theme"), QStringLiteral("dark"));
    }

    EXPECT_EQ(SettingsFile(path).settings().value(QStringLiteral("theme")), QStringLiteral("dark"));
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST(SettingsFileTest, LeftoversOfInterruptedSavesGoAtTheNextStart)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("trailscope.conf"));
    const auto make = [&folder](const char* name, qint64 age) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_TRUE(
            file.setFileTime(QDateTime::currentDateTime().addSecs(-age), QFile::FileModificationTime));
    };
    make("trailscope.conf.aBcDeF", 3'600);
    make("trailscope.conf.younge", 0);
    make("trailscope.conf.backup-of-mine", 3'600);

    const SettingsFile file(path);

    EXPECT_EQ(
        QDir(folder.path()).entryList(QDir::Files),
        (QStringList{QStringLiteral("trailscope.conf"), QStringLiteral("trailscope.conf.backup-of-mine"),
                     QStringLiteral("trailscope.conf.younge")}));
}

} // namespace
} // namespace trailscope::ui
