/** Style sheets are imported as text and put into one `<style>`. */
declare module "*.css" {
  const text: string;
  export default text;
}
