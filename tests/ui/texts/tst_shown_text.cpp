// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/plain_texts.h"
#include "ui/texts/shown_text.h"

#include <QApplication>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QToolTip>

#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

const QString tagged = QStringLiteral("<b>x</b><img src=\"file:///nowhere/x.png\">");

TEST(ShownTextTest, HiddenCharactersAreMarkedAndOrdinaryTextStays)
{
    EXPECT_EQ(shownText(QStringLiteral("a\u202Eb\nc")), QStringLiteral("a<U+202E>b<U+000A>c"));
    EXPECT_EQ(shownText(tagged), tagged);
    EXPECT_EQ(shownText(QStringLiteral("長谷川-西民")), QStringLiteral("長谷川-西民"));
    EXPECT_EQ(shownText(std::string_view("a\xff")), QStringLiteral("a<0xFF>"));
}

TEST(ShownTextTest, ALongTextIsCutAndTellsItsLength)
{
    const auto shown = shownText(std::string(1'048'576, 'x'));

    EXPECT_EQ(shown, QString(300, u'x') + QStringLiteral("... (1,048,576 bytes)"));
    EXPECT_LT(shownText(u'a' + QString(3'000, QChar(0x301))).size(), 300 * 9);
    EXPECT_TRUE(shownText(u'a' + QString(3'000, QChar(0x301))).endsWith(QStringLiteral("... (6,001 bytes)")));
}

TEST(ShownTextTest, LinesStayWhereTextsHaveLines)
{
    EXPECT_EQ(shownLines(QStringLiteral("one\ntwo\u200B")), QStringLiteral("one\ntwo<U+200B>"));
    EXPECT_EQ(shownRecord("{\n\t\"a\": 1\r\n}"), QStringLiteral("{\n\t\"a\": 1<U+000D>\n}"));
}

TEST(PlainTextsTest, ALabelShowsTagsAsTheyAre)
{
    QWidget window;
    QLabel label(tagged, &window);
    QLabel own(QStringLiteral("<b>x</b>"), &window);
    own.setTextFormat(Qt::RichText);
    window.show();

    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    EXPECT_EQ(label.text(), tagged);
    EXPECT_GE(label.sizeHint().width(), label.fontMetrics().horizontalAdvance(tagged));
    EXPECT_EQ(own.textFormat(), Qt::RichText);
}

TEST(PlainTextsTest, LabelsThatQtMakesArePlainToo)
{
    QWidget window;
    auto* form = new QFormLayout(&window);
    form->addRow(tagged, new QPushButton(&window));
    QMessageBox box(QMessageBox::NoIcon, tagged, tagged, QMessageBox::Ok, &window);
    window.show();
    box.open();

    for (const auto* label : window.findChildren<QLabel*>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->objectName().toStdString();
    }
}

TEST(PlainTextsTest, WhatQtSaysOfItselfStaysAsQtWroteIt)
{
    QMessageBox box(QMessageBox::NoIcon, QMessageBox::tr("About Qt"), QStringLiteral("<h3>Qt</h3>"));
    box.open();

    EXPECT_EQ(box.findChild<QLabel*>(QStringLiteral("qt_msgbox_label"))->textFormat(), Qt::AutoText);
}

TEST(PlainTextsTest, ToolTipsArePlain)
{
    QWidget window;
    window.show();
    QToolTip::showText(QPoint(5, 5), tagged, &window);

    const QLabel* tip = nullptr;
    for (const auto* widget : QApplication::topLevelWidgets()) {
        tip = widget->inherits("QTipLabel") ? qobject_cast<const QLabel*>(widget) : tip;
    }
    ASSERT_NE(tip, nullptr);
    EXPECT_EQ(tip->textFormat(), Qt::PlainText);
    EXPECT_EQ(tip->text(), tagged);
    QToolTip::hideText();
}

} // namespace
} // namespace trailscope::ui
