export const accessibility = {
  title: 'Accesibilidad',
  description: 'La norma que busca cumplir este sitio, cómo y cuándo se probó, y lo que se sabe que falta.',
  lead: 'Toda persona debería poder leer este sitio, con la vista, el oído o el tacto, en cualquier aparato. Si usted no puede, la falla es nuestra, y queremos saberlo.',
  standardTitle: 'La norma',
  standard:
    'El sitio busca cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2 en el nivel AA. Eso incluye la versión 2.1 en el nivel AA, que la ley de Estados Unidos exige a los organismos públicos.',
  testedTitle: 'Cómo se probó',
  testedOn: 'Última prueba:',
  tested: [
    'Un programa (axe) revisa una página de cada tipo en claro y en oscuro, con colores forzados, en español y a 320 píxeles de ancho. No encuentra ninguna falla.',
    'Un programa recorre cada tipo de página con la tecla Tab y comprueba que el foco se ve y nunca queda atrapado.',
    'Los gráficos sobre quejas, incidentes y comunidad se leen valor por valor con las flechas o con un dedo. Todo lo que dicen está también en una tabla.',
    'Las páginas se revisan con el texto al doble de tamaño, sin scripts, sin movimiento e impresas.',
    'Se revisa el contraste de los colores, también para quienes ven peor el rojo, el verde o el azul.',
    'Se mide el texto en inglés: no pide más de nueve años de escuela.',
  ],
  knownTitle: 'Lo que sabemos que falta',
  known: [
    'Los programas encuentran solo una parte de las barreras. Ninguna persona que use lector de pantalla ha probado aún este sitio.',
    'Las etiquetas y los títulos de quienes publican quedan como se publicaron, casi siempre solo en inglés. Están marcados así.',
    'El nivel de lectura solo se midió en inglés.',
    'La página de consultas necesita un script y es para quienes saben SQL. Todos sus números están también en una página o en un archivo.',
    'Los archivos de imagen de un gráfico no llevan la tabla. La página de la que salen, sí.',
  ],
  otherTitle: 'Otros formatos',
  other: [
    'Cada gráfico tiene debajo una tabla con los mismos números.',
    'Cada número se puede obtener como archivo, con enlace bajo su gráfico: una tabla simple (CSV), o JSON para los meses de un incidente.',
    'Cada página se puede imprimir. Al imprimir se abren las tablas y se muestran las direcciones de los enlaces.',
  ],
  contactTitle: 'Avísenos',
  contact: 'Si algo no le funciona, o lo necesita en otra forma, escriba a',
  noContact:
    'Quienes mantienen esta copia del sitio no han dado una dirección. Abra un aviso donde encontró este proyecto: diga la página, qué intentó y con qué lee.',
}
