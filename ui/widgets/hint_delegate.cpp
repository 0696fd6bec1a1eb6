// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hint_delegate.h"

#include "ui/base/item_roles.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace trailscope::ui {

namespace {

constexpr int hintMargin = 6;
constexpr int hintGap = 24; //!< between the text and its hint

QString hintOf(const QModelIndex& index)
{
    return index.data(HintRole).toString();
}

} // namespace

void HintDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem look = option;
    initStyleOption(&look, index);
    const QString text = std::exchange(look.text, {});
    const auto& style = look.widget != nullptr ? *look.widget->style() : *QApplication::style();
    style.drawControl(QStyle::CE_ItemViewItem, &look, painter, look.widget);

    const bool selected = look.state.testFlag(QStyle::State_Selected);
    const QRect area = look.rect.adjusted(hintMargin, 0, -hintMargin, 0);
    const QString hint = look.fontMetrics.elidedText(hintOf(index), Qt::ElideRight, area.width() / 2);
    const int hintWidth = hint.isEmpty() ? 0 : look.fontMetrics.horizontalAdvance(hint) + hintGap;
    painter->save();
    painter->setFont(look.font);
    painter->setPen(look.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(area.adjusted(0, 0, -hintWidth, 0),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      look.fontMetrics.elidedText(text, Qt::ElideMiddle, area.width() - hintWidth));
    painter->setPen(look.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, hint);
    painter->restore();
}

QSize HintDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto size = QStyledItemDelegate::sizeHint(option, index);
    const int hintWidth = option.fontMetrics.horizontalAdvance(hintOf(index));
    const int textWidth = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {textWidth + hintGap + hintWidth + 2 * hintMargin,
            std::max(size.height(), option.fontMetrics.height() + 6)};
}

} // namespace trailscope::ui
